/**
 * The note that the stage keeps of an article: keys under which it may meet its copies, and what the choice
 * of the canonical article needs.
 */
import type { Article } from '../../kit/article.ts'
import { droppedShare, fieldOf, fieldsOf, keptBlocks } from '../../kit/article.ts'
import { hash32 } from '../../kit/hash.ts'
import type { FieldName } from '../../kit/mark.ts'
import { passageKeys, wordKeys } from './keys.ts'
import { mixed, packed } from '../../kit/packed.ts'
import { read } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { sameness } from './sameness.ts'
import { sketchOf } from './shingles.ts'
import { givenTitle } from '../words/given-title.ts'

export interface Note {
  /** Number of words in the text. */
  readonly words: number
  /** Digest that is equal for exact copies; empty if there is no text, or none that could have a copy. */
  readonly same: string
  /** Hash of the unfolded text, for ties. */
  readonly content: string
  /** Packed keys of verbatim passages, and of pairs of telling words. */
  readonly passages: string
  readonly pairs: string
  /** Packed sample of the text's shingles. It has one in 2 to the power of `thin`. */
  readonly sketch: string
  readonly thin: number
  /** Packed hashes of the text's first and of its last words, where intros and credits are added. */
  readonly ends: readonly string[]
  /** Share of the source's characters that the cleaning removed. */
  readonly dropped: number
  /**
   * Number of characters that no newsroom types: invisible spaces, ligatures, broken characters. Repaired
   * ones count too.
   */
  readonly odd: number
  /** Number of curly quotes and long dashes, which copies lose and never regain. */
  readonly typeset: number
  /** Fields of the article, shortened. */
  readonly fields: Fields
  readonly bylines: readonly string[]
}

export type Fields = { readonly [field in (typeof TAKEN)[number]]?: string }

/** Fields that a canonical article may take from its copies, or that decide which article is canonical. */
export const TAKEN = [
  'title',
  'dateline',
  'published',
  'modified',
  'agency',
  'source',
  'site',
  'section',
  'url',
  'canonical_url',
] as const satisfies readonly FieldName[]

/** Characters kept of a field. Addresses may be longer, but their beginning names the outlet. */
const LONGEST_FIELD = 120
/** Most bytes of a note as JSON. Fields and bylines get the space that the rest leaves. */
const A_NOTE = 2048
/** Most bylines kept. */
const MOST_BYLINES = 3

const ODD = /[\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06\ufffd\u0080-\u009f]/g
const TYPESET = /[\u2013\u2014\u2018-\u201e\u2026]/g
/** Words hashed at each end. */
const END = 4

export function observe(article: Article): Note {
  const reading = read(article)
  const note = {
    words: reading.length,
    same: sameness(article, reading),
    content: packed(hash32(reading.text), 5),
    passages: passageKeys(reading),
    pairs: wordKeys(reading),
    ...sketchOf(reading),
    ends: endsOf(reading),
    dropped: droppedShare(article),
    odd: (reading.text.match(ODD)?.length ?? 0) + repairedSigns(article),
    typeset: reading.text.match(TYPESET)?.length ?? 0,
    fields: {},
    bylines: [],
  }
  return { ...note, ...fieldsFor(article, A_NOTE - bytesOf(note)) }
}

function endsOf(reading: Reading): readonly string[] {
  const { ids } = reading
  return [ids.slice(0, END), ids.slice(-END)].map((end) => packed(end.reduce(mixed, 1), 4))
}

/** Characters that kept blocks lost by repairs. Markup of pages and marks of lists do not count. */
function repairedSigns(article: Article): number {
  if (article.form === 'html') return 0
  return keptBlocks(article)
    .filter(({ kind }) => kind !== 'item')
    .reduce((sum, { text, facts }) => sum + Math.max(0, facts.to - facts.from - text.length), 0)
}

/** The fields and then the bylines that fit into `bytes`. One that does not fit is left out. */
function fieldsFor(article: Article, bytes: number): Pick<Note, 'fields' | 'bylines'> {
  const fields: { [field in (typeof TAKEN)[number]]?: string } = {}
  const bylines: string[] = []
  let room = bytes
  const fits = (entry: object | string): boolean => {
    const size = bytesOf(entry) + 1
    if (size > room) return false
    room -= size
    return true
  }
  for (const field of TAKEN) {
    const full = field === 'title' ? givenTitle(article) : fieldOf(article, field)
    const value = full?.slice(0, LONGEST_FIELD)
    if (value !== undefined && fits({ [field]: value })) fields[field] = value
  }
  for (const name of fieldsOf(article, 'byline').slice(0, MOST_BYLINES)) {
    const value = name.slice(0, LONGEST_FIELD)
    if (fits(value)) bylines.push(value)
  }
  return { fields, bylines }
}

/** Size of a value as JSON in UTF-8. */
function bytesOf(value: object | string): number {
  const json = JSON.stringify(value)
  let bytes = json.length
  for (let n = 0; n < json.length; n++) {
    const unit = json.charCodeAt(n)
    if (unit >= TWO_BYTES) bytes += unit < THREE_BYTES ? 1 : 2
  }
  return bytes
}

/**
 * Units from which on UTF-8 needs two bytes, and three. Half a surrogate pair counts as three, though the
 * pair needs four.
 */
const [TWO_BYTES, THREE_BYTES] = [0x80, 0x800]
