/** What `repeated-lines` keeps of a page: where it is from, what it tells, and its lines that may repeat. */
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
  /** Packed hash of the page's address, empty where it has none or that of the whole site. */
  readonly address: string
  readonly sketch: readonly number[]
  /** Packed hashes of the lines, in order. */
  readonly lines: string
  /** By line: its block and signs. */
  readonly at: readonly number[]
}

/** Letters of a packed hash. */
const LETTERS = 7
/** Seed of the bits above the first 32 of a hash. */
const HIGH = 0x9747b28c
/** Lines noted from the top and from the end of a page, of those that stand and of those that went: they keep the note under 2 KB. */
const NOTED = { stands: [22, 36], went: [14, 28] } as const
/** What an address has behind its host. */
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

/** The hashes of its lines, in order. */
export function hashesOf(note: Note): readonly string[] {
  return unpacked(note.lines, LETTERS)
}

/** Those of the lines that still stand. */
export function standing(note: Note): readonly string[] {
  return hashesOf(note).filter((_, n) => note.at[n] !== GONE)
}

/** Whether it holds every line that stands. */
export function isWhole(note: Note): boolean {
  return standing(note).length < NOTED.stands[0] + NOTED.stands[1]
}

function hashOf(text: string): string {
  return packed(hash32(text), LETTERS, hash32(text, HIGH))
}

/** As many as a note holds, from the top and from the end. */
function noted(lines: readonly Line[]): readonly Line[] {
  const [stands, went] = [lines.filter(({ at }) => at !== GONE), lines.filter(({ at }) => at === GONE)]
  const held = new Set([...ends(stands, NOTED.stands), ...ends(went, NOTED.went)])
  return lines.filter((line) => held.has(line))
}

function ends<T>(all: readonly T[], [top, end]: readonly [number, number]): readonly T[] {
  return all.length <= top + end ? all : [...all.slice(0, top), ...all.slice(-end)]
}
