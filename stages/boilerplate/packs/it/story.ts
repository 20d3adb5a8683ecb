/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'Il consiglio comunale di Valbruna Superiore ha deciso martedì sera, dopo quattro ore di dibattito, di restaurare il ' +
  'vecchio mulino sul fiume. I lavori dovrebbero cominciare in primavera e durare circa due anni, ha spiegato la sindaca ' +
  'Ornella Tassi al termine della seduta. Il punto più discusso era chi avrebbe pagato i quasi tre milioni di euro. La ' +
  'provincia ne copre la metà, il resto tocca al comune e a un’associazione che da anni si batte per l’edificio.'
