/**
 * Counts blocks in a row that a rule matches. One name of a network may be a word of the story; four below
 * each other are buttons.
 */
import type { Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Rule } from '../kit/rule.ts'
import { words } from '../kit/words.ts'
import { longestOf } from './ready.ts'
import { says } from './reported-speech.ts'

/** Blocks looked at on each side. */
const FAR = 20
/** Words of a line with a colon that brings in a list: `Share this story:` has fewer. */
const INTRODUCES = 5

/**
 * True where the rule asks for no run, or says the same of enough blocks in a row around this one, each with another text. A run
 * that a sentence brings in with a colon is a list of the story.
 */
export function standsInRun(blocks: readonly Block[], n: number, rule: Rule): boolean {
  const { run } = rule.where ?? {}
  if (run === undefined) return true
  const isAlike = (at: number): boolean => {
    const text = blocks[at]?.text
    return text !== undefined && text.length <= longestOf(rule) && says(rule, fold(text))
  }
  let [from, to] = [n, n + 1]
  while (n - from < FAR && isAlike(from - 1)) from--
  while (to - n < FAR && isAlike(to)) to++
  const texts = new Set(blocks.slice(from, to).map(({ text }) => fold(text)))
  return texts.size >= run && !introduces(blocks[from - 1]?.text ?? '')
}

function introduces(text: string): boolean {
  return /[:\uff1a]$/.test(text) && words(text).length >= INTRODUCES
}
