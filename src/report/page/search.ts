/** Finds words in titles at once and in texts part by part, so that the page never stands still. */
import { fold } from '../../../stages/kit/fold.ts'
import { gather } from '../../../stages/kit/gather.ts'
import type { Detail, ListedDocument } from '../data.ts'
import type { Store } from './store.ts'

/** Where the words stand in an article. */
export interface Hit {
  /** Place in `Index.articles`. */
  readonly article: number
  /** Place among its rows; undefined where title or id has them. */
  readonly row?: number
  /** The words with what stands around them, and how the row ended. */
  readonly around?: Around
}

export interface Around {
  readonly before: string
  readonly found: string
  readonly after: string
  /** Place of the rule that took it, or undefined where it stayed. */
  readonly rule?: number
}

export interface Searching {
  readonly store: Store
  /** Articles that the filters leave. */
  readonly among: readonly number[]
  /** Called with all hits so far, each time there are more; true stops the search. */
  readonly onHits: (hits: readonly Hit[], done: number) => boolean
}

/** Characters around what was found. */
const BEFORE = 24
const AFTER = 110
/** Milliseconds of searching between two breaths: a key is answered before it is felt. */
const SLICE = 40
/** Words that stand in the text as they do when folded. */
const PLAIN = /[a-z0-9]+/g

/** Looks through titles and ids, then through every text. */
export async function search(words: string, { store, among, onHits }: Searching): Promise<void> {
  const wanted = fold(words)
  const { articles, parts } = store.index
  const named = among.filter((n) => nameHolds(articles[n], wanted))
  const hits: Hit[] = named.map((article) => ({ article }))
  if (onHits(hits, 0)) return
  const open = byPart(articles, { among, but: new Set(named) })
  const rarest = probe(wanted)
  let since = performance.now()
  for (let part = 0; part < parts.articles; part++) {
    if (performance.now() - since > SLICE) {
      if (onHits(hits, part)) return
      await breath()
      since = performance.now()
    }
    const here = open.get(part) ?? []
    const worth = here.length > 0 && (await store.mayHold(part, rarest))
    if (!worth) continue
    const details = await store.articles(part)
    for (const article of here) {
      const hit = hitIn(article, details[articles[article]?.at ?? -1], wanted)
      if (hit !== undefined) hits.push(hit)
    }
  }
  onHits(hits, parts.articles)
}

/** The longest word that folding leaves alone: most parts lack it and need not be read. */
function probe(wanted: string): string {
  const words = wanted.match(PLAIN) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** All words in any order. */
function nameHolds(entry: ListedDocument | undefined, wanted: string): boolean {
  if (entry === undefined) return false
  const name = fold(`${entry.title} ${entry.id}`)
  return wanted.split(' ').every((word) => name.includes(word))
}

function byPart(
  articles: readonly ListedDocument[],
  { among, but }: { readonly among: readonly number[]; readonly but: ReadonlySet<number> },
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const n of among) {
    if (but.has(n)) continue
    gather(found, articles[n]?.part ?? -1, n)
  }
  return found
}

function hitIn(article: number, detail: Detail | undefined, wanted: string): Hit | undefined {
  for (const [row, { text, ...rest }] of (detail?.rows ?? []).entries()) {
    if (!fold(text).includes(wanted)) continue
    const rule = rest.is === 'gone' ? rest.marks[0]?.[0] : undefined
    return { article, row, around: { ...around(text, wanted), ...(rule === undefined ? {} : { rule }) } }
  }
  return undefined
}

/** Folding may change lengths, so the place is looked for in the plain lower case too; else the row is shown from its start. */
function around(
  text: string,
  wanted: string,
): { readonly before: string; readonly found: string; readonly after: string } {
  const at = text.toLowerCase().indexOf(wanted)
  if (at < 0) return { before: '', found: '', after: text.slice(0, BEFORE + AFTER) }
  const end = at + wanted.length
  return {
    before: text.slice(Math.max(0, at - BEFORE), at),
    found: text.slice(at, end),
    after: text.slice(end, end + AFTER),
  }
}

/** Lets the browser draw and answer keys. */
function breath(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
