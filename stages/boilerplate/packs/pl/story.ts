/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'Radni gminy Wierzbowo po czterech godzinach obrad zdecydowali we wtorek, że stary młyn nad rzeką zostanie ' +
  'wyremontowany. Prace mają ruszyć wiosną i potrwać około dwóch lat, zapowiedziała po sesji burmistrz Halina Jaroń. ' +
  'Najwięcej sporów wywołało pytanie, kto zapłaci blisko dwanaście milionów złotych. Połowę weźmie na siebie powiat, ' +
  'resztą podzielą się gmina i stowarzyszenie, które od lat walczy o ten budynek.'
