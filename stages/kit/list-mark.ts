/** Marks that begin the items of a list in text without markup. */

/** The marks at the beginning of a line, with the space after them. The line must have more text. */
export const LIST_MARKS = /^(?:(?:[\u2022\u25e6\u25aa\u2023\u00b7\u25cf\u25a0\u25a1\u25cb*]|-)\s+(?=\S))+/
