/**
 * How much of a block the page's own JSON-LD `articleBody` holds, by groups of three words. Trusts the page
 * that far only.
 */
import { fold } from '../../../stages/kit/fold.ts'
import { hash32 } from '../../../stages/kit/hash.ts'
import { round } from '../../../stages/kit/round.ts'
import { words } from '../../../stages/kit/words.ts'

/** Words in a group: two common words meet by chance, three hardly. */
const GROUP = 3
/** An `articleBody` with fewer words is a summary. */
const FEWEST_WORDS = 40
/** Characters read of it: ten times a long article. */
const LONGEST = 400_000

/**
 * A function from a block's text to the share of its words that are told, or undefined where nothing worth it
 * is.
 */
export function articleBodyShare(bodies: readonly string[]): ((text: string) => number) | undefined {
  const wordLists = bodies
    .map((body) => words(fold(body.slice(0, LONGEST))))
    .filter((list) => list.length >= FEWEST_WORDS)
  if (wordLists.length === 0) return undefined
  const groups = new Set(wordLists.flatMap(groupsOf))
  return (text) => shareIn(groups, words(fold(text)))
}

/** A word counts as told where a group that holds it is. */
function shareIn(groups: ReadonlySet<number>, list: readonly string[]): number {
  if (list.length === 0) return 0
  let covered = 0
  let upTo = 0
  for (const [at, group] of groupsOf(list).entries()) {
    if (!groups.has(group)) continue
    const end = Math.min(list.length, at + GROUP)
    covered += end - Math.max(at, upTo)
    upTo = end
  }
  return round(covered / list.length)
}

/** Hashes of every three words in a row; of all of them where there are fewer. */
function groupsOf(list: readonly string[]): readonly number[] {
  if (list.length < GROUP) return [hash32(list.join(' '))]
  const groups: number[] = []
  for (let at = 0; at + GROUP <= list.length; at++) groups.push(hash32(list.slice(at, at + GROUP).join(' ')))
  return groups
}
