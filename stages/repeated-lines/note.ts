/**
 * The note that `repeated-lines` keeps of a page: its site and address, a sketch of its text, and its lines
 * that may repeat.
 */
import type { Article } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { hash32 } from '../kit/hash.ts'
import { siteOf } from '../kit/host.ts'
import { packed, unpacked } from '../kit/packed.ts'
import { sketch } from '../kit/sketch.ts'
import { GONE, linesOf } from './lines.ts'
import type { Line } from './lines.ts'

export interface Note {
  readonly site: string
  /** Packed hash of the page's address; empty if it has none or only that of the site. */
  readonly address: string
  readonly sketch: readonly number[]
  /** Packed hashes of the lines, in order. */
  readonly lines: string
  /** By line: its block and signs, as in `Line`. */
  readonly at: readonly number[]
}

/** Letters in a packed hash. */
const LETTERS = 7
/** Seed for the bits of a hash above the first 32. */
const HIGH = 0x9747b28c
/**
 * How many lines are noted from the beginning and from the end of a page: kept ones, and dropped ones. This
 * keeps the note under 2 KB.
 */
const NOTED = { stands: [22, 36], went: [14, 28] } as const
/** The part of an address after its host. */
const BEHIND_HOST = /^[a-z]+:\/\/[^/?#]*\/?(.*)$/is

export function noteOf(article: Article): Note {
  const lines = noted(linesOf(article))
  const url = fieldOf(article, 'url') ?? fieldOf(article, 'canonical_url') ?? ''
  const page = BEHIND_HOST.exec(url)?.[1] ?? ''
  return {
    site: fold(siteOf(article)),
    address: page === '' ? '' : hashOf(page),
    sketch: sketch(article),
    lines: lines.map(({ text }) => hashOf(fold(text))).join(''),
    at: lines.map(({ at }) => at),
  }
}

/** The hashes of the note's lines, in order. */
export function hashesOf(note: Note): readonly string[] {
  return unpacked(note.lines, LETTERS)
}

/** The hashes of the lines that were not dropped. */
export function standing(note: Note): readonly string[] {
  return hashesOf(note).filter((_, n) => note.at[n] !== GONE)
}

/** Whether the note has every line that was not dropped. */
export function isWhole(note: Note): boolean {
  return standing(note).length < NOTED.stands[0] + NOTED.stands[1]
}

function hashOf(text: string): string {
  return packed(hash32(text), LETTERS, hash32(text, HIGH))
}

/** The lines to note, from the beginning and from the end of the page. */
function noted(lines: readonly Line[]): readonly Line[] {
  const [stands, went] = [lines.filter(({ at }) => at !== GONE), lines.filter(({ at }) => at === GONE)]
  const held = new Set([...ends(stands, NOTED.stands), ...ends(went, NOTED.went)])
  return lines.filter((line) => held.has(line))
}

function ends<T>(all: readonly T[], [top, end]: readonly [number, number]): readonly T[] {
  return all.length <= top + end ? all : [...all.slice(0, top), ...all.slice(-end)]
}
