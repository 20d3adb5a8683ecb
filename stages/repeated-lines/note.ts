/** What `repeated-lines` keeps of a page: where it is from, what it tells, and its lines that may repeat. */
import type { Article, Block } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { hash32 } from '../kit/hash.ts'
import { siteOf } from '../kit/host.ts'
import { packed, unpacked } from '../kit/packed.ts'
import { sketch } from '../kit/sketch.ts'

export interface Note {
  readonly site: string
  /** Packed hash of the page's address, empty where it has none or that of the whole site. */
  readonly address: string
  readonly sketch: readonly number[]
  /** Packed hashes of the lines, in order. */
  readonly lines: string
  /** By line: four times its block, and `INSIDE_STORY` and `LONG_LINE`; `GONE` where the line went before. */
  readonly at: readonly number[]
}

interface Line {
  readonly hash: string
  readonly at: number
}

export const GONE = -1
export const INSIDE_STORY = 1
export const LONG_LINE = 2
/** Letters of a packed hash. */
const LETTERS = 7
/** Seed of the bits above the first 32 of a hash. */
const HIGH = 0x9747b28c
/**
 * Characters of the longest line that may repeat: a notice is shorter, what is longer is a story's own matter, unless an earlier
 * stage took it from another page...
 */
const NOTICE = 600
/** ...and then of the longest. */
const LONGEST = 2000
/** Lines noted from the top and from the end of a page, of those that stand and of those that went: they keep the note under 2 KB. */
const NOTED = { stands: [22, 36], went: [14, 28] } as const
/**
 * Of the lines that went those are noted that another page may have kept: of so many characters, which read like prose, or next to
 * one of them, or next to a line that stands.
 */
const PROSE = 60
/** What an address has behind its host. */
const BEHIND_HOST = /^[a-z]+:\/\/[^/?#]*\/?(.*)$/is
/** Characters from which a block counts as the story's own paragraph when edges are measured. */
const LONG = 200

export function noteOf(article: Article): Note {
  const lines = noted(linesOf(article.blocks))
  const url = fieldOf(article, 'url') ?? fieldOf(article, 'canonical_url') ?? ''
  const page = BEHIND_HOST.exec(url)?.[1] ?? ''
  return {
    site: fold(siteOf(article)),
    address: page === '' ? '' : hashOf(page),
    sketch: sketch(article),
    lines: lines.map(({ hash }) => hash).join(''),
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

function linesOf(blocks: readonly Block[]): readonly Line[] {
  const [first, last] = storySpan(blocks)
  const lines = blocks.filter(({ fate, text }) => fate !== 'guarded' && fate !== 'named' && isLine(text))
  const tells = lines.map(({ fate, text }) => fate === 'kept' || text.length >= PROSE)
  return lines.flatMap(({ fate, n, text }, place): readonly Line[] => {
    if (fate === 'kept') {
      const inside = n < first || n > last ? 0 : INSIDE_STORY
      return [{ hash: hashOf(fold(text)), at: 4 * n + inside + (text.length > NOTICE ? LONG_LINE : 0) }]
    }
    const near = tells.slice(Math.max(0, place - 1), place + 2).includes(true)
    return near ? [{ hash: hashOf(fold(text)), at: GONE }] : []
  })
}

function isLine(text: string): boolean {
  return text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text)
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

/** From the first to the last long paragraph that still stands; all is inside where there is none. */
function storySpan(blocks: readonly Block[]): readonly [number, number] {
  const long = blocks.filter((block) => block.fate !== 'dropped' && block.text.length >= LONG)
  return [long[0]?.n ?? 0, long.at(-1)?.n ?? blocks.length]
}
