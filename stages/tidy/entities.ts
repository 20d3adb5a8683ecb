/**
 * HTML entities that a scraper left in the text, decoded; as ftfy does, not where the text shows markup of
 * its own.
 */
import { unescape_html } from 'ftfy-js/fixes'
import { replacing } from './change.ts'
import type { Change } from './change.ts'

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,23});/g
export const ENTITIES = /&[#a-zA-Z][0-9a-zA-Z]{1,23};/
/** A character that would end a line is a space here: a block is one line. */
const LINE_END = /[\n\r\v\f\u2028\u2029]/g

export function entities(text: string): readonly Change[] {
  if (!ENTITIES.test(text) || text.includes('<')) return []
  const found = replacing(text, ENTITY, (match) => unescape_html(match).replace(LINE_END, ' '))
  return found.map((bare) => ({ ...bare, rule: 'tidy/entity', saw: text.slice(bare.from, bare.to) }))
}
