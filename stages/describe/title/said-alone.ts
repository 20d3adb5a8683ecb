/** The title of a page without headings, or with that of its site: a part of the title tag that a line says alone. */
import { longestPart, squeezed } from '../clues/suffix.ts'
import type { Page } from '../clues/tags.ts'
import { LONGEST_TITLE } from './as-field.ts'

/** Lines of a page among which its title stands, behind menus. */
const LINES = 80

/** What stands around a text names the site, often in a link to its front; a forum's heading leads to its thread. */
const AROUND = /\b(?:nav|header|footer|aside)\b/
const LINKED = 0.5

/** The longest part of a title tag, where a line of the page says it alone: a page without headings, or with that of its site. */
export function saidAlone({ blocks }: Page, title: string): readonly string[] {
  const part = longestPart(title)
  if (part === undefined) return []
  const own = squeezed(part)
  const isSaid = blocks.slice(0, LINES).some(({ text, kind, facts }) => {
    const leads = kind !== 'heading' && (facts.linked ?? 0) > LINKED
    if (text.length > LONGEST_TITLE || leads) return false
    return !AROUND.test(facts.page?.hints ?? '') && text.split('\n').some((line) => squeezed(line) === own)
  })
  return isSaid ? [part] : []
}
