/** Labels a page's blocks by the words of its gold text: a guess where a person only approved the text as a whole. */
import { words } from '../score/text.ts'
import type { Block } from '../../stages/kit/article.ts'

/** Runs of this many words are looked up in the gold text; shorter blocks must be a line of it. */
const RUN = 3
/** Share of a block's runs that the gold text holds: from here it is content, below the other it is not, between unsure. */
const CONTENT = 0.7
const JUNK = 0.3

/** Share of the words of both, as their F1, from which a line is the title. */
const TITLE = 0.6

/** Whether a line is the title, or a form of it: pages write it shorter or longer than their tags. */
export function isTitle(text: string, title: string): boolean {
  const own = new Set(words(text))
  const wanted = new Set(words(title))
  const shared = [...own].filter((word) => wanted.has(word)).length
  return shared > 0 && (2 * shared) / (own.size + wanted.size) >= TITLE
}

export function labelBlocks(blocks: readonly Block[], gold: string, title: string): readonly string[] {
  const lines = new Set(gold.split('\n').map((line) => words(line).join(' ')))
  const all = words(gold)
  const known = new Set(runs(all))
  const inside = ` ${all.join(' ')} `
  const named = words(title).join(' ')
  return blocks.map(({ text }) => {
    const own = words(text)
    const whole = own.join(' ')
    if (whole === '') return 'u'
    if (lines.has(whole)) return 'c'
    if (whole === named) return 'm'
    if (own.length < RUN) return inside.includes(` ${whole} `) ? 'u' : 'b'
    const held = runs(own)
    const share = held.filter((run) => known.has(run)).length / held.length
    if (share >= CONTENT) return 'c'
    return share <= JUNK ? 'b' : 'u'
  })
}

function runs(list: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + RUN <= list.length; at++) found.push(list.slice(at, at + RUN).join(' '))
  return found
}

interface Labelled {
  readonly blocks: readonly Block[]
  readonly labels: readonly string[]
}

/** Of the lines of a sentence: the label that most of its characters have, the first of those where some have as many. */
export function labelOf(lines: readonly number[], { blocks, labels }: Labelled): string {
  const count = new Map<string, number>()
  for (const n of lines) {
    const label = labels[n] ?? 'u'
    count.set(label, (count.get(label) ?? 0) + (blocks[n]?.text.length ?? 0))
  }
  const most = Math.max(...count.values())
  return [...count.keys()].find((label) => count.get(label) === most) ?? 'u'
}
