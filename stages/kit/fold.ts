/**
 * Folds texts for comparison: removes differences in case, quotes, dashes and spaces, which scrapers change.
 */

const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const SPACES = /[\s\u00a0\u200b\u2060\ufeff]+/g
const UNUSUAL = /[^\x21-\x7e ]|  /

/**
 * Folds to lower case, straight quotes and dashes, single spaces, and no space at either end. The length may
 * change.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!UNUSUAL.test(lower)) return lower.trim()
  return lower
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim()
}
