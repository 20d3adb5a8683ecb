/** What was wrongly lost or left, by kind: where it stands and whether it reads like prose. */
import { judgedLines } from '../score/text.ts'
import type { Labelled } from '../score/text.ts'

/** A kind of error: wrong characters over all pages, and pages that have any. */
export interface ErrorKind {
  readonly kind: string
  readonly characters: number
  readonly pages: number
}

/** Characters from which a line that ends a sentence reads like prose. */
const PROSE = 60
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u2019\u00bb)\u300d\u300f]*$/
/** More than this share of a line counts as all of it. */
const HALF = 0.5

/** Kinds over many pages and their cleaned texts, the one with most wrong characters first. */
export function errorKinds(pages: Iterable<readonly [Labelled, string]>): readonly ErrorKind[] {
  const found = new Map<string, { characters: number; pages: number }>()
  for (const [page, cleaned] of pages) {
    for (const [kind, characters] of errorsOn(page, cleaned)) {
      const entry = found.get(kind) ?? { characters: 0, pages: 0 }
      found.set(kind, { characters: entry.characters + characters, pages: entry.pages + 1 })
    }
  }
  return [...found]
    .map(([kind, entry]) => ({ kind, ...entry }))
    .toSorted((a, b) => b.characters - a.characters || (a.kind < b.kind ? -1 : 1))
}

/** Wrong characters of one page by kind. */
function errorsOn(page: Labelled, cleaned: string): ReadonlyMap<string, number> {
  const { lines } = judgedLines(page, cleaned)
  const first = lines.findIndex(({ label }) => label === 'c')
  const last = lines.findLastIndex(({ label }) => label === 'c')
  const found = new Map<string, number>()
  for (const [at, { line, label, share }] of lines.entries()) {
    const lost = label === 'c' && share < HALF
    const left = label === 'b' && share > HALF
    if (!lost && !left) continue
    const shape = line.length >= PROSE && SENTENCE_END.test(line) ? 'prose' : 'labels and lists'
    const kind = lost ? `lost, ${shape}` : `left ${placeOf(at, first, last)}, ${shape}`
    found.set(kind, (found.get(kind) ?? 0) + line.length)
  }
  return found
}

function placeOf(at: number, first: number, last: number): string {
  if (at < first) return 'above the article'
  return at > last ? 'below the article' : 'inside the article'
}
