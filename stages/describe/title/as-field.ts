/** The block that is the title becomes the field: what hangs on it is cut, and where it stands once more near by, that goes. */
import { fold } from '../../kit/fold.ts'
import type { Mark } from '../../kit/mark.ts'
import { ornament } from '../../kit/ornament.ts'
import { isLong } from '../clues/head.ts'
import type { Page } from '../clues/tags.ts'

/** Longest line that may be a title. */
export const LONGEST_TITLE = 300
/** Lines after the title in which it may stand once more. */
const AGAIN = 12
/** The sign before what hangs on a title. */
const HANGS = /^\s*[|\-\u2013\u2014\u00bb\u00b7\u2022:]/

export interface Found {
  readonly marks: readonly Mark[]
  /** Block of the title, or -1. */
  readonly block: number
}

export interface Candidate {
  readonly value: string
  readonly source: string
  readonly saw: string
}

export interface Spot extends Candidate {
  readonly from: number
  readonly to: number
}

/** Makes the block the title field, without a site's name attached to it, and drops nearby repetitions. */
export function atBlock(page: Page, n: number, spot: Spot): Found {
  const block = page.blocks[n]
  if (block === undefined) return { marks: [], block: -1 }
  const from = spot.from + ornament(block.text.slice(spot.from, spot.to))
  const edits: Mark[] = []
  const rule = 'describe/title-suffix'
  if (spot.to < block.text.length)
    edits.push({
      does: 'edit',
      block: n,
      from: spot.to,
      to: block.text.length,
      becomes: '',
      rule,
      saw: block.text.slice(spot.to),
    })
  if (from > 0)
    edits.push({
      does: 'edit',
      block: n,
      from: 0,
      to: from,
      becomes: '',
      rule,
      saw: block.text.slice(0, from),
    })
  const name: Mark = { ...nameOf({ ...spot, value: spot.value.trim() }), block: n, whole: true }
  const guard: Mark = { does: 'guard', block: n, rule: 'describe/title', saw: 'the title stays' }
  return { marks: [...edits, name, guard, ...again(page, n, spot.value)], block: n }
}

export function nameOf({ value, source, saw }: Candidate): Extract<Mark, { does: 'name' }> {
  const oneLine = value.replace(/\s+/g, ' ').trim()
  return {
    does: 'name',
    field: 'title',
    value: oneLine.slice(ornament(oneLine)),
    source,
    rule: 'describe/title',
    saw,
  }
}

/** Drops lines that repeat the title, before it and after it up to the first long paragraph. */
function again(page: Page, title: number, value: string): readonly Mark[] {
  const plain = bareOf(value)
  const bare = fold(plain)
  const marks: Mark[] = []
  for (let n = 0; n <= title + AGAIN && n < page.blocks.length; n++) {
    const text = page.blocks[n]?.text ?? ''
    if (n > title && isLong(text)) break
    if (n === title || text.length > value.length + LONGEST_TITLE) continue
    const own = bareOf(text)
    const isSame = fold(own) === bare
    if (!isSame && (n > 0 || !fold(own).startsWith(bare) || !HANGS.test(own.slice(plain.length)))) continue
    marks.push({ does: 'drop', block: n, rule: 'describe/title-again', saw: text.slice(0, 80) })
  }
  return marks
}

function bareOf(text: string): string {
  return text.slice(ornament(text))
}
