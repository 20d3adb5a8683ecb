/** Addresses of links as Markdown writes them. */

const ALLOWED = /^(?:https?|mailto):/i
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/**
 * Browsers pass over controls and spaces at the edges, and line breaks anywhere: so `java\nscript:` is a scheme. Those at the end are looked
 * for from the first of them on, not from each.
 */
const PASSED_OVER = /^[\u0000-\u0020]+|(?<![\u0000-\u0020])[\u0000-\u0020]+$|[\t\n\r]/g
/** What ends an address in Markdown, opens code, or parts the cells of a table. */
const UNSAFE = /[\u0000-\u0020\u007f()<>\\|`\ufdd0]/g
const ENTITY = /&(?=#?\w{1,32};)/g

/**
 * Where a link leads: absolute where `base` is known, else as it stands. Undefined for what leads nowhere else: a place on the
 * same page, a script, data.
 */
export function addressOf(href: string, base: string | undefined): string | undefined {
  const address = href.replaceAll(PASSED_OVER, '')
  if (address === '' || address.startsWith('#') || (SCHEME.test(address) && !ALLOWED.test(address)))
    return undefined
  const whole = base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address
  return whole.replaceAll(UNSAFE, encodeURIComponent).replaceAll(/[()]/g, percent).replaceAll(ENTITY, '&amp;')
}

/** `encodeURIComponent` leaves brackets as they stand. */
function percent(sign: string): string {
  return sign === '(' ? '%28' : '%29'
}
