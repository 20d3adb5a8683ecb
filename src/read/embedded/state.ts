/**
 * The article in the JSON that a page hands to its scripts (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = …`). Runs nothing, knows no
 * framework: it takes the one text, or the one list, that holds most prose.
 */

import { WIDE_WORTH, worth } from '../../../stages/kit/words.ts'

/** A stretch of the source. */
export interface Script {
  readonly from: number
  readonly to: number
}

export interface State extends Script {
  /** The pieces of the text in order, each plain or HTML. */
  readonly pieces: readonly string[]
}

/** Values looked at in one script; the state of a large site has 100,000. */
const MOST_VALUES = 300_000
/** The names on the way to a text are told apart by so many characters. Those of a story are shorter, and endless ones took the square. */
const LONGEST_NAMES = 1000
/** A sentence or two: labels, addresses and keys are shorter. In Latin letters. */
const SHORTEST = 80
/** Prose in Latin letters from which it is an article. */
const FEWEST = 400
/** Prose has a space in every 12 characters, in scripts that have spaces. */
const PER_SPACE = 12
const ASSIGNED = /(?:=|\()\s*(?=[{[])/
const SENTENCE = /[.!?\u2026]["'\u201d\u2019\u00bb)]*(?:\s|<|$)|[\u3002\uff01\uff1f\u0964]/
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/
const TAG = /<[^<>]*>/g
/** Addresses, and data within data. */
const NOT_WRITTEN = /^(?:https?:|data:|[{[])/
/** Texts of the site and not of the story, by the names they stand under. */
const NOT_THE_STORY =
  /cookie|consent|privacy|legal|terms|footer|comment|related|recommend|newsletter|translation|i18n|locale|messages|style|css|query|script/i

/** The text of the script whose state holds most prose; undefined where none holds an article. */
export function stateText(source: string, scripts: readonly Script[]): State | undefined {
  let best: { readonly state: State; readonly size: number } | undefined
  for (const { from, to } of scripts) {
    const found = mostProse(parsed(source.slice(from, to)))
    if (found !== undefined && found.size >= FEWEST && found.size > (best?.size ?? 0))
      best = { state: { from, to, pieces: found.pieces }, size: found.size }
  }
  return best?.state
}

interface Prose {
  readonly pieces: readonly string[]
  readonly size: number
}

interface Waiting {
  readonly value: unknown
  readonly list: Gathered | undefined
  /** The names under which it stands in an item of the list. */
  readonly under: string
}

/** The texts that a list holds. */
interface Gathered {
  readonly pieces: Piece[]
  size: number
}

interface Piece {
  readonly text: string
  readonly under: string
  /** 0 where it is too short to be told from a label. */
  readonly size: number
}

/** Goes through the values in order, without recursion: a single text counts for itself, one in a list also for the list. */
function mostProse(root: unknown): Prose | undefined {
  const waiting: Waiting[] = [{ value: root, list: undefined, under: '' }]
  const lists: Gathered[] = []
  let best: Prose | undefined
  for (let seen = 0; seen < MOST_VALUES; seen++) {
    const next = waiting.pop()
    if (next === undefined) break
    const { value, list, under } = next
    if (typeof value === 'string') {
      const size = proseIn(value)
      if (size === 0 && !isWritten(value)) continue
      list?.pieces.push({ text: value, under, size })
      if (list !== undefined) list.size += size
      if (size > (best?.size ?? 0)) best = { pieces: [value], size }
    } else for (const one of inside(next, lists)) waiting.push(one)
  }
  for (const list of lists.filter(({ size }) => size > 0)) {
    const pieces = piecesOf(list)
    const size = pieces.reduce((sum, text) => sum + worth(bare(text)), 0)
    if (size > (best?.size ?? 0)) best = { pieces, size }
  }
  return best
}

/** The values in a value, last first, for a stack. A list begins a gathering of its own, which lists of words in it join. */
function inside({ value, list, under }: Waiting, lists: Gathered[]): readonly Waiting[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .filter(([name]) => !NOT_THE_STORY.test(name))
      .map(([name, inner]): Waiting => ({ value: inner, list, under: named(under, name) }))
      .toReversed()
  }
  const own: Gathered = list ?? { pieces: [], size: 0 }
  if (list === undefined) lists.push(own)
  const at = list === undefined ? '' : `${under}.`
  return value.map((inner: unknown): Waiting => ({ value: inner, list: own, under: at })).toReversed()
}

function named(under: string, name: string): string {
  return under.length + name.length > LONGEST_NAMES ? under : `${under}.${name}`
}

/** The prose of a list, and what is short but stands under the same names in it: a paragraph of six words, a heading. */
function piecesOf({ pieces }: Gathered): readonly string[] {
  const ofProse = new Set(pieces.filter(({ size }) => size > 0).map(({ under }) => under))
  return pieces.filter(({ under }) => ofProse.has(under)).map(({ text }) => text)
}

/** Whether a string may be a short paragraph or a heading: words, and no address. */
function isWritten(value: string): boolean {
  return /\p{L}/u.test(value) && !NOT_WRITTEN.test(value) && (/\s/.test(value) || WIDE.test(value))
}

/** Prose in a string, in Latin letters, 0 where it is none. */
function proseIn(value: string): number {
  if (value.length * WIDE_WORTH < SHORTEST) return 0
  const text = bare(value)
  const size = worth(text)
  if (size < SHORTEST || !SENTENCE.test(text)) return 0
  if (NOT_WRITTEN.test(text)) return 0
  const spaces = text.split(' ').length
  return spaces * PER_SPACE >= text.length || WIDE.test(text) ? size : 0
}

function bare(value: string): string {
  return value.includes('<') ? value.replace(TAG, ' ').trim() : value
}

/** A script that is JSON, or assigns it. */
function parsed(script: string): unknown {
  const whole = parse(script.trim())
  if (whole !== undefined) return whole
  const assigned = ASSIGNED.exec(script)
  if (assigned === null) return undefined
  const from = assigned.index + assigned[0].length
  return parse(script.slice(from, endOf(script, from)))
}

/** Where the value that begins here ends: after as many brackets closed as opened, those in strings aside. */
function endOf(script: string, from: number): number {
  let depth = 0
  let quoted = false
  for (let at = from; at < script.length; at++) {
    const character = script.charAt(at)
    if (character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === '{' || character === '[')) depth++
    else if (!quoted && (character === '}' || character === ']') && --depth === 0) return at + 1
  }
  return script.length
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}
