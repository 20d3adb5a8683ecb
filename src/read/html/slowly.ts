/**
 * Uses htmlparser2's tokenizer for the pieces of a source that need it: entities, and markup cut off at the
 * end of the source.
 */
import { Tokenizer } from 'htmlparser2'
import type { Calls } from './tokens.ts'

export interface Slowly {
  /** Text with entities in it. */
  readonly text: (from: number, to: number) => void
  /** The same inside a `title` or `textarea`, where a tag is text. */
  readonly inside: (name: string, from: number, to: number) => void
  /** What begins here and does not end. */
  readonly tail: (from: number) => void
}

export function openSlowly(source: string, calls: Calls): Slowly {
  /** Where the piece begins in the source. */
  let start = 0
  let tokenizer: Tokenizer | undefined

  function tell(piece: string, place: number): void {
    start = place
    tokenizer ??= new Tokenizer(ENTITIES, {
      ...DEAF,
      ontext: (from, to) => calls.text(from < 0 ? from : from + start, to + start),
      ontextentity: (code, to) => calls.character(code, to + start),
      onclosetag: (from, to) => calls.close(from + start, to + start),
      isInForeignContext: calls.foreign,
    })
    tokenizer.reset()
    tokenizer.write(piece)
    tokenizer.end()
  }

  return {
    text: (from, to) => tell(source.slice(from, to), from),
    inside: (name, from, to) => tell(`<${name}>${source.slice(from, to)}`, from - name.length - 2),
    tail: (from) => tell(source.slice(from), from),
  }
}

/** Nearly all entities in attributes are those of addresses. */
const OTHER_ENTITY = /&(?!amp;)/

/** An attribute's value with entities decoded; `quote` is empty for an unquoted value. */
export function valueOf(raw: string, quote: string): string {
  if (!raw.includes('&')) return raw
  return OTHER_ENTITY.test(raw) ? decoded(raw, quote) : raw.replaceAll('&amp;', '&')
}

function decoded(raw: string, quote: string): string {
  let value = ''
  const tokenizer = new Tokenizer(ENTITIES, {
    ...DEAF,
    ontext: () => undefined,
    ontextentity: () => undefined,
    onclosetag: () => undefined,
    onattribdata: (from, to) => (value += piece.slice(from, to)),
    onattribentity: (code) => (value += String.fromCodePoint(code)),
  })
  const piece = `<a b=${quote}${raw}${quote}>`
  tokenizer.write(piece)
  return value
}

const ENTITIES = { decodeEntities: true } as const

const DEAF = {
  onopentagname: () => undefined,
  onattribname: () => undefined,
  onattribdata: () => undefined,
  onattribentity: () => undefined,
  onattribend: () => undefined,
  onopentagend: () => undefined,
  onselfclosingtag: () => undefined,
  oncdata: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onprocessinginstruction: () => undefined,
  onend: () => undefined,
} as const
