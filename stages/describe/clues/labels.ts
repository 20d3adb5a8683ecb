/** What a page calls a place by its class names, without those that tell how the place looks. */

/** `has-sidebar`, `under-menu`: a state of the place, not its name. */
const STATE = /^(?:has|with|without|no|under|below)[-_]/

/**
 * Whether one of these labels names a place as the pattern says. Trusts that the pattern looks for whole
 * words, so that what the labels as a whole do not match, none of their names does.
 */
export function namesPlace(labels: string, pattern: RegExp): boolean {
  return pattern.test(labels) && pattern.test(placeNames(labels))
}

/** Of `article--sidebar-right` what stands before the modifier. */
function placeNames(labels: string): string {
  return labels
    .split(' ')
    .filter((name) => !STATE.test(name))
    .map((name) => name.split('--')[0] ?? name)
    .join(' ')
}
