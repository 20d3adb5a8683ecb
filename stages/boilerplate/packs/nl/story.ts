/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'De gemeenteraad van Oosterveen heeft dinsdagavond na vier uur debat besloten de oude molen aan de rivier te herstellen. ' +
  'Het werk begint in het voorjaar en duurt ongeveer twee jaar, vertelde burgemeester Hanneke Brands na afloop van de ' +
  'vergadering. De meeste onenigheid ging over de vraag wie de bijna drie miljoen euro betaalt. De provincie neemt de helft ' +
  'voor haar rekening, de rest komt van de gemeente en een vereniging die al jaren voor het gebouw vecht.'
