/** Written forms of one word made one: British and American spelling and the common English endings. */

/**
 * A lower-case word without spelling variants and endings. Merging too much is harmless, as both texts go
 * through it; words of other languages lose at most an ending.
 */
export function evened(lower: string): string {
  let form = lower.includes("'") ? lower.replace(/'(?:s|re|ve|ll|d|m|t)?$|'/g, '') : lower
  if (form.length < 4) return form
  if (form.length > 4 && SPELLED_TWO_WAYS.test(form)) form = spelled(form)
  return ending(form)
}

/** What the replacements below look for; most words have none of it. */
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

function ending(form: string): string {
  let stem = form
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us')) stem = stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2)
  if (stem.length > 4 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1)
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem.length > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
}
