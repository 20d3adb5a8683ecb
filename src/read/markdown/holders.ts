/** Quotes, items and notes that are open while Markdown is read, and what they make of the text in them. */
import type { Token } from 'markdown-it'
import type { Kind } from '../../../stages/kit/article.ts'
import type { Lines } from './places.ts'

interface Holder {
  readonly kind: 'quote' | 'item' | 'paragraph'
  /** What stands before its first block, as text. */
  readonly lead: string
  readonly lines: Lines
  spent: boolean
}

export interface Opening {
  readonly kind: Kind
  /** Leads of holders that this block opens. */
  readonly lead: string
}

export interface Holders {
  /** Whether the token opens one. */
  readonly opens: (token: Token) => boolean
  /** Of one that the token closes: the lead that no block has taken. */
  readonly closes: (token: Token) => Pick<Holder, 'lead' | 'lines'> | undefined
  /** Told for each block: what it is. What follows the first block of an item is a paragraph. */
  readonly next: () => Opening
}

export function openHolders(saidNumbers: ReadonlySet<Token>): Holders {
  const open: Holder[] = []
  let unspent = 0

  function opens(token: Token): boolean {
    const holder = holderOf(token, saidNumbers)
    if (holder === undefined) return false
    unspent++
    return open.push(holder) > 0
  }

  function closes({ type }: Token): Holder | undefined {
    if (!CLOSING.has(type)) return undefined
    const closed = open.pop()
    if (closed?.spent === false) unspent--
    return closed?.spent === false && closed.lead !== '' ? closed : undefined
  }

  function next(): Opening {
    const last = open.at(-1)
    const kind = last === undefined || (last.kind === 'item' && last.spent) ? 'paragraph' : last.kind
    if (unspent === 0) return { kind, lead: '' }
    const fresh = open.filter(({ spent }) => !spent)
    for (const holder of fresh) holder.spent = true
    unspent = 0
    return { kind, lead: fresh.map((holder) => holder.lead).join('') }
  }
  return { opens, closes, next }
}

const CLOSING: ReadonlySet<string> = new Set(['blockquote_close', 'list_item_close', 'note_close'])

function holderOf(token: Token, saidNumbers: ReadonlySet<Token>): Holder | undefined {
  const { type, info, markup } = token
  const holder = { lines: token.map ?? ([0, 0] as const), spent: false }
  if (type === 'blockquote_open') return { ...holder, kind: 'quote', lead: '' }
  if (type === 'note_open') return { ...holder, kind: 'paragraph', lead: `[${info}] ` }
  if (type !== 'list_item_open') return undefined
  return saidNumbers.has(token)
    ? { ...holder, kind: 'paragraph', lead: `${info}${markup} ` }
    : { ...holder, kind: 'item', lead: '' }
}
