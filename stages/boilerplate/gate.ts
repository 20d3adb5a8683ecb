/**
 * The gate before the patterns: one scan over a text as it stands gives the rules of which a `near` word stands in it. Words are
 * looked up by hash, without cutting a string; scripts without spaces, and signs, by the first two units or the one sign.
 */
import { fold } from '../kit/fold.ts'
import { gather } from '../kit/gather.ts'
import type { Rule } from '../kit/rule.ts'
import { letters, plain, unspaced } from './units.ts'

/** Places in the list of rules whose patterns may match, ascending. */
export type Gate = (text: string) => readonly number[]

/** A combining dot, which the small letter of a Turkish capital I carries: passed over on both sides. */
const DOT_ABOVE = 0x0307
/** Slots of the table that says "no rule" without a look-up: some 1,000 words leave it 98 % empty. */
const SLOTS = 65536
const NONE: readonly number[] = []
/** The hash before a word's first letter. */
const NO_WORD = 0x811c9dc5 | 0
/** What a unit is to the scan, as bits. */
const LETTER = 1
const STARTS_PART = 2
const SIGN = 4
/** A folded unit to the other units that become it: looking through all units for each word took half a second a language. */
const spellings: ReadonlyMap<number, readonly number[]> = otherSpellings()
/** The bits of each unit before any rule. */
const wordKinds: Uint8Array = Uint8Array.from(letters, (letter) =>
  letter === 0 || letter === DOT_ABOVE ? 0 : LETTER,
)

export function gateOf(rules: readonly Rule[]): Gate {
  const tables = emptyTables(rules.length)
  for (const [n, rule] of rules.entries()) {
    for (const near of rule.near) enter(tables, fold(near), n)
  }
  return (text) => scan(text, tables)
}

interface Tables {
  /** Bits of each unit as it stands in a text. */
  readonly kinds: Uint8Array
  /** Rules by hash of a word, by pair of units, by single sign. */
  readonly words: Map<number, readonly number[]>
  readonly parts: Map<number, readonly number[]>
  readonly signs: Map<number, readonly number[]>
  /** 1 where some hash of `words` falls into the slot. */
  readonly slots: Uint8Array
  /** 1 for each rule found in the scan under way; all 0 between two scans. */
  readonly seen: Uint8Array
}

function emptyTables(rules: number): Tables {
  const slots = new Uint8Array(SLOTS)
  return {
    kinds: wordKinds.slice(),
    words: new Map(),
    parts: new Map(),
    signs: new Map(),
    slots,
    seen: new Uint8Array(rules),
  }
}

function enter(tables: Tables, near: string, rule: number): void {
  const word = longestWord(near)
  if (word !== '') {
    const hash = wordHash(word)
    tables.slots[hash & (SLOTS - 1)] = 1
    add(tables.words, hash, rule)
    return
  }
  const first = plainAt(near, 0)
  if (near.length === 1) {
    flag(tables.kinds, first, SIGN)
    add(tables.signs, first, rule)
    return
  }
  flag(tables.kinds, first, STARTS_PART)
  add(tables.parts, pairOf(first, plainAt(near, 1)), rule)
}

/** Every unit that `fold` turns into this one. */
function flag(kinds: Uint8Array, unit: number, bit: number): void {
  const others = spellings.get(unit) ?? NONE
  for (const code of plain[unit] === unit ? [unit, ...others] : others) kinds[code] = (kinds[code] ?? 0) | bit
}

function otherSpellings(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  plain.forEach((folded, code) => {
    if (folded !== code) gather(found, folded, code)
  })
  return found
}

function scan(text: string, tables: Tables): readonly number[] {
  const { kinds, words, slots } = tables
  const { length } = text
  let found: number[] | undefined
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    let kind = kinds[code] ?? 0
    let hash = NO_WORD
    while (kind !== 0 || code === DOT_ABOVE) {
      if (kind > LETTER) lookUp(text, at, { tables, found: (found ??= []) })
      if ((kind & LETTER) !== 0) hash = mixed(hash, plain[code] ?? 0)
      else if (code !== DOT_ABOVE) break
      if (++at >= length) break
      code = text.charCodeAt(at)
      kind = kinds[code] ?? 0
    }
    at++
    if (hash === NO_WORD) continue
    const word = finished(hash)
    if (slots[word & (SLOTS - 1)] === 1) addUnseen((found ??= []), words.get(word), tables.seen)
  }
  if (found === undefined || found.length === 0) return NONE
  for (const rule of found) tables.seen[rule] = 0
  return found.sort((a, b) => a - b)
}

/** Parts and signs: rare in scripts with spaces. */
function lookUp(text: string, at: number, into: { readonly tables: Tables; readonly found: number[] }): void {
  const { parts, signs, seen } = into.tables
  const unit = plainAt(text, at)
  addUnseen(into.found, signs.get(unit), seen)
  if (at + 1 < text.length) addUnseen(into.found, parts.get(pairOf(unit, plainAt(text, at + 1))), seen)
}

function addUnseen(found: number[], rules: readonly number[] | undefined, seen: Uint8Array): void {
  if (rules === undefined) return
  for (const rule of rules) {
    if (seen[rule] === 1) continue
    seen[rule] = 1
    found.push(rule)
  }
}

/**
 * The longest run of letters and digits, of a script that parts its words; empty where there is none. Of `l'auteur` and `e-mail`
 * that is `auteur` and `mail`.
 */
function longestWord(near: string): string {
  let longest = ''
  let from = 0
  for (let at = 0; at <= near.length; at++) {
    const code = near.charCodeAt(at)
    if (at < near.length && unspaced[code] === 1) return ''
    if (at < near.length && (letters[code] ?? 0) !== 0) continue
    if (at - from > longest.length) longest = near.slice(from, at)
    from = at + 1
  }
  return longest
}

function wordHash(word: string): number {
  let hash = NO_WORD
  for (let at = 0; at < word.length; at++) {
    const letter = plainAt(word, at)
    if (letter !== DOT_ABOVE) hash = mixed(hash, letter)
  }
  return finished(hash)
}

/** Few steps, as each waits for the one before. Two words of one hash only send a text to a pattern in vain. */
function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

function finished(hash: number): number {
  return hash ^ (hash >>> 15)
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function plainAt(text: string, at: number): number {
  return plain[text.charCodeAt(at)] ?? 0
}

function add(map: Map<number, readonly number[]>, key: number, rule: number): void {
  const rules = map.get(key) ?? NONE
  if (!rules.includes(rule)) map.set(key, [...rules, rule])
}
