/** Makes the addresses of links safe for Markdown. */

const ALLOWED = /^(?:https?|mailto):/i
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/**
 * Browsers ignore control characters and spaces at both ends, and tabs and line breaks anywhere, so
 * `java\nscript:` is a scheme. The look-behind starts the search at the end only once, not at each space.
 */
const PASSED_OVER = /^[\u0000-\u0020]+|(?<![\u0000-\u0020])[\u0000-\u0020]+$|[\t\n\r]/g
/** Characters that end an address in Markdown, open code, or separate the cells of a table. */
const UNSAFE = /[\u0000-\u0020\u007f()<>\\|`\ufdd0]/g
const ENTITY = /&(?=#?\w{1,32};)/g

/**
 * The address of a link: absolute if `base` is known, otherwise unchanged. Undefined for a place on the same
 * page, a script, or data.
 */
export function addressOf(href: string, base: string | undefined): string | undefined {
  const address = href.replaceAll(PASSED_OVER, '')
  if (address === '' || address.startsWith('#') || (SCHEME.test(address) && !ALLOWED.test(address)))
    return undefined
  const whole = base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address
  return whole.replaceAll(UNSAFE, encodeURIComponent).replaceAll(/[()]/g, percent).replaceAll(ENTITY, '&amp;')
}

/** Escapes parentheses, which `encodeURIComponent` leaves alone. */
function percent(sign: string): string {
  return sign === '(' ? '%28' : '%29'
}
