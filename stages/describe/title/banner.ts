/** Headings that are banners: the address of the page was made from another title, which a tag has. */
import { fold } from '../../kit/fold.ts'
import { round } from '../../kit/round.ts'
import { words } from '../../kit/words.ts'
import { ADDRESSES, tagValues } from '../clues/tags.ts'
import type { Page } from '../clues/tags.ts'

/** Fewest words of the page's name in its address. Fewer are a section, or chosen freely. */
const FEWEST_IN_ADDRESS = 6
/**
 * An `h1` banner is rejected if it holds at most 0.3 of the address's words and a tag holds 0.4 more. This
 * concerns 4 pages of the bench, and no other; at 0.4 a title is lost too.
 */
const BANNER_HOLDS = 0.3
const TAG_HOLDS_MORE = 0.4

/** `Form your company today` on the page how-to-form-a-company-in-lindholm: the address was made from the title, as a tag has it. */
export function isBannerHeading(
  text: string,
  { page, values }: { readonly page: Page; readonly values: readonly string[] },
): boolean {
  const [address] = tagValues(page, [...ADDRESSES, 'canonical', 'og:url'])
  const name = /\/([^/?#]+?)(?:\.\w{2,5})?\/?(?:[?#].*)?$/.exec(address?.value ?? '')?.[1] ?? ''
  const own = [...new Set(words(fold(name.replace(/[-_+]/g, ' '))))]
  if (own.length < FEWEST_IN_ADDRESS) return false
  const holds = (title: string): number => {
    const said = new Set(words(fold(title)))
    return round(own.filter((word) => said.has(word)).length / own.length)
  }
  const heading = holds(text)
  return heading <= BANNER_HOLDS && values.some((value) => holds(value) - heading >= TAG_HOLDS_MORE)
}
