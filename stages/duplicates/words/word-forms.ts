/** Normalises written forms of a word: British and American spelling, and common English endings. */

/**
 * A lower-case word without spelling variants and endings. Merging too much is harmless, since both texts are
 * treated the same. Words of other languages lose at most an ending.
 */
export function stem(lower: string): string {
  let form = lower.includes("'") ? lower.replace(/'(?:s|re|ve|ll|d|m|t)?$|'/g, '') : lower
  if (form.length < 4) return form
  if (form.length > 4 && SPELLED_TWO_WAYS.test(form)) form = spelled(form)
  return withoutEnding(form)
}

/** A quick test for the replacements below; most words need none. */
const SPELLED_TWO_WAYS = /our|[iy]s|tre|ogue|amme|enc|ll|[ao]e|mongst|hilst/

function spelled(form: string): string {
  return form
    .replace('our', 'or')
    .replace(/([iy])s(?=e|ing|ation|able)/, '$1z')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/enc(?=es?$)/, 'ens')
    .replace(/ll(?=ed$|ing$|er$|ment)/, 'l')
    .replace(/[ao]e/, 'e')
    .replace(/mongst$|hilst$/, (end) => (end === 'hilst' ? 'hile' : 'mong'))
}

function withoutEnding(word: string): string {
  let form = word
  if (form.endsWith('ies')) form = `${form.slice(0, -3)}y`
  else if (form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us')) form = form.slice(0, -1)
  if (form.length > 5 && form.endsWith('ing')) form = form.slice(0, -3)
  else if (form.length > 4 && form.endsWith('ed')) form = form.slice(0, -2)
  else if (form.length > 5 && form.endsWith('ly')) form = form.slice(0, -2)
  if (form.length > 4 && form.at(-1) === form.at(-2)) form = form.slice(0, -1)
  if (form.length > 3 && form.endsWith('e')) form = form.slice(0, -1)
  return form.length > 3 && form.endsWith('y') ? `${form.slice(0, -1)}i` : form
}
