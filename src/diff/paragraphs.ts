/** Two texts of one article by paragraph, and where a paragraph was altered, by word. The search is Myers' (1986), bounded. */
import { diffArrays } from 'diff'
import { LONE_SIGNS } from '../../stages/kit/words.ts'
import type { ParagraphChange, WordChange } from './change.ts'
import type { Deeds } from './rules.ts'

/** Paragraphs and words that may differ before the two are taken for wholly other: the search grows with the square of it. */
const MOST_PARAGRAPHS = 2000
const MOST_WORDS = 1000
/** Share of the longer paragraph's characters that both have, from which one is the other altered. */
const ALTERED = 0.5

interface Run<T> {
  readonly is: WordChange['is']
  readonly values: readonly T[]
}

/** The paragraphs that differ, each with the rule whose trail has it; between them how many read alike. */
export function paragraphChanges(
  old: readonly string[],
  next: readonly string[],
  deeds: Deeds,
): readonly ParagraphChange[] {
  const runs = between(old, next, MOST_PARAGRAPHS) ?? wholly(old, next)
  const found: ParagraphChange[] = []
  for (let n = 0; n < runs.length; n++) {
    const [run, behind] = [runs[n], runs[n + 1]]
    if (run === undefined) continue
    if (run.is === 'same') found.push({ is: 'same', count: run.values.length })
    else if (run.is === 'removed' && behind?.is === 'added') {
      for (const change of replaced(run.values, behind.values, deeds)) found.push(change)
      n++
    } else for (const text of run.values) found.push(oneSided(run.is, text, deeds))
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

/** Paragraphs in the place of others: the first for the first, where enough of it stands in both. */
function replaced(old: readonly string[], next: readonly string[], deeds: Deeds): readonly ParagraphChange[] {
  const found: ParagraphChange[] = []
  const later: ParagraphChange[] = []
  for (let n = 0; n < Math.max(old.length, next.length); n++) {
    const [before, after] = [old[n], next[n]]
    const words = before === undefined || after === undefined ? undefined : wordChanges(before, after)
    if (words !== undefined) {
      for (const change of later.splice(0)) found.push(change)
      found.push({ is: 'changed', words, rule: editingRule(words, deeds) })
      continue
    }
    if (before !== undefined) found.push(oneSided('removed', before, deeds))
    if (after !== undefined) later.push(oneSided('added', after, deeds))
  }
  return [...found, ...later]
}

/** A word, an ideograph or kana, a space, or a mark. */
const TOKEN = new RegExp(`[${LONE_SIGNS}]|[\\p{L}\\p{M}\\p{N}]+|\\s+|[^]`, 'gu')

/** Nothing where the two have too little in common to be one paragraph altered. */
function wordChanges(before: string, after: string): readonly WordChange[] | undefined {
  const runs = between(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], MOST_WORDS)
  const words = runs?.map(({ is, values }) => ({ is, text: values.join('') }))
  const both = (words ?? []).reduce((sum, { is, text }) => (is === 'same' ? sum + text.length : sum), 0)
  return both >= ALTERED * Math.max(before.length, after.length) ? words : undefined
}

function oneSided(is: WordChange['is'], text: string, { gained, lost }: Deeds): ParagraphChange {
  const drops = (is === 'added' ? lost : gained).filter(({ does }) => does === 'drop')
  const words = text.trim()
  const drop =
    drops.find((deed) => deed.text.trim() === words) ?? drops.find((deed) => deed.text.includes(words))
  return { is: is === 'added' ? 'added' : 'removed', text, rule: drop?.rule ?? null }
}

/** The rule of an edit that took away, or gave back, just what differs. */
function editingRule(words: readonly WordChange[], { gained, lost }: Deeds): string | null {
  const before = textOf(words, 'added')
  const after = textOf(words, 'removed')
  const edit =
    gained.find(({ does, text }) => does !== 'join' && text !== '' && before.includes(text)) ??
    lost.find(({ does, text }) => does !== 'join' && text !== '' && after.includes(text))
  return edit?.rule ?? null
}

function textOf(words: readonly WordChange[], without: WordChange['is']): string {
  return words.flatMap(({ is, text }) => (is === without ? [] : [text])).join('')
}
