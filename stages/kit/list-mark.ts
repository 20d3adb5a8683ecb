/** Marks that begin the items of a list where nothing but the text says that it is one. */

/** The marks at the head of a line, with the space behind them; the line says something. */
export const LIST_MARKS = /^(?:(?:[\u2022\u25e6\u25aa\u2023\u00b7\u25cf*]|-)\s+(?=\S))+/
