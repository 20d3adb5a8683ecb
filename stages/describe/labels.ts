/** What a page calls a place by its class names, without those that tell how the place looks. */

/** `has-sidebar`, `under-menu`: a state of the place, not its name. */
const STATE = /^(?:has|with|without|no|under|below)[-_]/

/** Of `article--sidebar-right` what stands before the modifier. */
export function placeNames(labels: string): string {
  if (labels === '') return ''
  return labels
    .split(' ')
    .filter((name) => !STATE.test(name))
    .map((name) => name.split('--')[0] ?? name)
    .join(' ')
}
