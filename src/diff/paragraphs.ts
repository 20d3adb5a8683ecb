/**
 * Compares two texts of one article by paragraph, and changed paragraphs by word (the algorithm of Myers
 * 1986, with a limit).
 */
import { diffArrays } from 'diff'
import { LONE_SIGNS } from '../../stages/kit/words.ts'
import type { ParagraphChange, WordChange } from './change.ts'
import type { Removal } from '../write/shapes.ts'
import type { Deeds } from './rules.ts'

/**
 * If more paragraphs, or words, differ, the two count as wholly different: the search grows with the square
 * of this number.
 */
const MOST_PARAGRAPHS = 2000
const MOST_WORDS = 1000
/** Drops and edits of a trail that are searched for a paragraph that they hold only a part of, or all of and more. */
const MOST_SEARCHED = 1000
/** Share of the longer paragraph's characters that both have, from which one is the other altered. */
const ALTERED = 0.5

interface Run<T> {
  readonly is: WordChange['is']
  readonly values: readonly T[]
}

/**
 * The paragraphs that differ, each with the rule that explains it, and the number of equal paragraphs between
 * them.
 */
export function paragraphChanges(
  old: readonly string[],
  next: readonly string[],
  deeds: Deeds,
): readonly ParagraphChange[] {
  const runs = between(old, next, MOST_PARAGRAPHS) ?? wholly(old, next)
  const rules = rulesIn(deeds)
  const found: ParagraphChange[] = []
  for (let n = 0; n < runs.length; n++) {
    const [run, behind] = [runs[n], runs[n + 1]]
    if (run === undefined) continue
    if (run.is === 'same') found.push({ is: 'same', count: run.values.length })
    else if (run.is === 'removed' && behind?.is === 'added') {
      for (const change of replaced(run.values, behind.values, rules)) found.push(change)
      n++
    } else for (const text of run.values) found.push(oneSided(run.is, text, rules))
  }
  return found
}

function between<T>(old: readonly T[], next: readonly T[], most: number): readonly Run<T>[] | undefined {
  const changes = diffArrays([...old], [...next], { maxEditLength: most })
  return changes?.map(({ added, removed, value }) => {
    if (added) return { is: 'added', values: value }
    return { is: removed ? 'removed' : 'same', values: value }
  })
}

function wholly<T>(old: readonly T[], next: readonly T[]): readonly Run<T>[] {
  return [
    { is: 'removed', values: old },
    { is: 'added', values: next },
  ]
}

/** Pairs paragraphs that replace others, in order. A pair with enough in common is one changed paragraph. */
function replaced(old: readonly string[], next: readonly string[], rules: Rules): readonly ParagraphChange[] {
  const found: ParagraphChange[] = []
  const later: ParagraphChange[] = []
  for (let n = 0; n < Math.max(old.length, next.length); n++) {
    const [before, after] = [old[n], next[n]]
    const words = before === undefined || after === undefined ? undefined : wordChanges(before, after)
    if (words !== undefined) {
      for (const change of later.splice(0)) found.push(change)
      found.push({ is: 'changed', words, rule: editingRule(words, rules) })
      continue
    }
    if (before !== undefined) found.push(oneSided('removed', before, rules))
    if (after !== undefined) later.push(oneSided('added', after, rules))
  }
  return [...found, ...later]
}

/** A single ideograph or kana, a word, white space, or any other character. */
const TOKEN = new RegExp(`[${LONE_SIGNS}]|[\\p{L}\\p{M}\\p{N}]+|\\s+|[^]`, 'gu')

/** The changes by word; undefined if the two have too little in common to be one changed paragraph. */
function wordChanges(before: string, after: string): readonly WordChange[] | undefined {
  const runs = between(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], MOST_WORDS)
  const words = runs?.map(({ is, values }) => ({ is, text: values.join('') }))
  const both = (words ?? []).reduce((sum, { is, text }) => (is === 'same' ? sum + text.length : sum), 0)
  return both >= ALTERED * Math.max(before.length, after.length) ? words : undefined
}

/** What the two trails say of changes, laid out once for a text. */
interface Rules {
  readonly gained: SideOfRules
  readonly lost: SideOfRules
}

interface SideOfRules {
  /** The rule of the first drop of just this text. */
  readonly drops: ReadonlyMap<string, string>
  /** The first drops, and the first drops and edits, which are searched for a part of a text. */
  readonly dropped: readonly Removal[]
  readonly altering: readonly Removal[]
}

function rulesIn({ gained, lost }: Deeds): Rules {
  return { gained: sideOf(gained), lost: sideOf(lost) }
}

function sideOf(deeds: readonly Removal[]): SideOfRules {
  const dropped = deeds.filter(({ does }) => does === 'drop')
  const altering = deeds.filter(({ does, text }) => does !== 'join' && text !== '')
  return {
    drops: new Map(dropped.toReversed().map(({ text, rule }) => [text.trim(), rule])),
    dropped: dropped.slice(0, MOST_SEARCHED),
    altering: altering.slice(0, MOST_SEARCHED),
  }
}

function oneSided(is: WordChange['is'], text: string, { gained, lost }: Rules): ParagraphChange {
  const { drops, dropped } = is === 'added' ? lost : gained
  const words = text.trim()
  const rule = drops.get(words) ?? dropped.find((deed) => deed.text.includes(words))?.rule ?? null
  return { is: is === 'added' ? 'added' : 'removed', text, rule }
}

/**
 * The rule of an edit that explains the change: a new edit of text in the old paragraph, or a lost edit of
 * text in the new one.
 */
function editingRule(words: readonly WordChange[], { gained, lost }: Rules): string | null {
  const before = textOf(words, 'added')
  const after = textOf(words, 'removed')
  const edit =
    gained.altering.find(({ text }) => before.includes(text)) ??
    lost.altering.find(({ text }) => after.includes(text))
  return edit?.rule ?? null
}

function textOf(words: readonly WordChange[], without: WordChange['is']): string {
  return words.flatMap(({ is, text }) => (is === without ? [] : [text])).join('')
}
