/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'Der Gemeinderat von Oberlindach hat am Dienstagabend nach vierstündiger Debatte beschlossen, die alte Mühle am Fluss ' +
  'zu sanieren. Die Arbeiten sollen im Frühjahr beginnen und rund zwei Jahre dauern, wie Bürgermeisterin Hanna Brückl ' +
  'nach der Sitzung erklärte. Umstritten war vor allem, wer die Kosten von fast drei Millionen Euro trägt. Der Kreis ' +
  'übernimmt nun die Hälfte, den Rest teilen sich die Gemeinde und ein Verein, der seit Jahren für das Gebäude kämpft.'
