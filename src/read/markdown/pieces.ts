/** The tokens of a Markdown text as pieces, in order: what will be blocks, with the places where they stand. */
import type { Token } from 'markdown-it'
import type { Kind } from '../../../stages/kit/article.ts'
import { glued } from '../../inline.ts'
import type { Typeset } from '../../inline.ts'
import { foundAt } from './found.ts'
import type { Found } from './found.ts'
import { openHolders } from './holders.ts'
import { saidNumbers } from './numbers.ts'
import type { Place, Places } from './places.ts'

/** A block without its number. */
export interface Piece extends Place, Typeset {
  readonly kind: Kind
}

export function piecesOf(tokens: readonly Token[], places: Places): readonly Piece[] {
  const pieces: Piece[] = []
  const holders = openHolders(saidNumbers(tokens))

  function add(found: Found): void {
    const { kind, lead } = holders.next()
    const place = found.place ?? places.placeOf(lead + found.raw, found.lines)
    const whole = found.kind === 'code' || found.kind === 'cell'
    if (whole && lead !== '') pieces.push({ kind, text: lead.trim(), inline: [], ...place })
    const { text, inline } = whole || lead === '' ? found : glued([{ text: lead, inline: [] }, found], '')
    pieces.push({ kind: found.kind ?? kind, text, inline, ...place })
  }

  for (const [n, token] of tokens.entries()) {
    const bare = holders.closes(token)
    if (bare !== undefined)
      pieces.push({
        kind: 'paragraph',
        text: bare.lead.trim(),
        inline: [],
        ...places.placeOf(bare.lead, bare.lines),
      })
    if (!holders.opens(token)) for (const found of foundAt(tokens, n, places)) add(found)
  }
  return pieces
}
