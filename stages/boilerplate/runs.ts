/** Blocks in a row of which a rule says the same: one name of a network is a word of the story, four below each other are buttons. */
import type { Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Rule } from '../kit/rule.ts'
import { longestOf } from './ready.ts'
import { says } from './told.ts'

/** True where the rule asks for no run, or says the same of enough blocks in a row around this one. */
export function standsInRun(blocks: readonly Block[], n: number, rule: Rule): boolean {
  const { run } = rule.where ?? {}
  if (run === undefined) return true
  const isAlike = (at: number): boolean => {
    const text = blocks[at]?.text
    return text !== undefined && text.length <= longestOf(rule) && says(rule, fold(text))
  }
  let [from, to] = [n, n + 1]
  while (to - from < run && isAlike(from - 1)) from--
  while (to - from < run && isAlike(to)) to++
  return to - from >= run
}
