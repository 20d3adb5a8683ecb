/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'Le conseil municipal de Vaubrun a décidé mardi soir, après quatre heures de débat, de restaurer le vieux moulin au ' +
  'bord de la rivière. Les travaux doivent commencer au printemps et durer environ deux ans, a expliqué la maire, Odile ' +
  'Garance, à la sortie de la séance. La question la plus disputée restait celle du financement, près de trois millions ' +
  'de francs. Le canton en prend la moitié, le reste revient à la commune et à une association qui se bat depuis des années.'
