/**
 * Odd spaces and runs of spaces to one; tabs part the cells of a row and stay, line breaks inside a block
 * stay.
 */
import { replacing } from './change.ts'
import type { Change } from './change.ts'
import { named } from './controls.ts'

const SPACES = /[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\n\r]+/g
export const SPACING =
  /  |^\s|\s$|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\r]| [\t\n]|[\t\n] |\t\n|\n\t/

export function spacing(text: string): readonly Change[] {
  if (!SPACING.test(text)) return []
  const found = replacing(text, SPACES, (match, at) => {
    if (at === 0) return opensRow(text, match) ? match.replace(/[^\t]+/g, '') : ''
    if (at + match.length === text.length) return ''
    if (match.includes('\n')) return match.replace(/[^\n]+/g, '')
    return match.includes('\t') ? match.replace(/[^\t]+/g, '') : ' '
  })
  return found.map((bare) => ({ ...bare, rule: 'tidy/spacing', saw: named(text.slice(bare.from, bare.to)) }))
}

/** A row whose first cell is empty. */
function opensRow(text: string, spaces: string): boolean {
  return spaces.includes('\t') && !spaces.includes('\n') && text.trim().includes('\t')
}
