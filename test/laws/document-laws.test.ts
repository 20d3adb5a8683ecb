/** Laws over all inputs, for one document: replay, twice, nothing invented, one door, every block in just one place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { clean } from '../../src/index.ts'
import type { Cleaned } from '../../src/index.ts'
import { unmarked, replay, walk } from '../../src/pipeline.ts'
import { openDocument } from '../../src/read/open.ts'
import { checked } from '../../src/settings.ts'
import { documentStages } from '../../src/stages-in-force.ts'
import { textFile, textOf } from '../../src/write/render.ts'
import type { Article } from '../../stages/kit/article.ts'
import { words } from '../../stages/kit/words.ts'
import { anyPage, anyText } from './texts.ts'

const RUNS = { numRuns: 150 }
const { settings } = checked({})
const stages = documentStages(settings)
const either = fc.oneof(anyText, anyPage)

function open(text: string): Article {
  return openDocument({ id: 'law', name: 'law', bytes: Buffer.from(text), warnings: [] }, settings).article
}

describe('laws of a document', () => {
  it('replay: blocks as read and marks give what was written', () => {
    fc.assert(
      fc.property(either, (text) => {
        const walked = walk(unmarked(open(text)), stages, settings)
        const again = JSON.parse(JSON.stringify({ article: walked.opened, trail: walked.trail }))
        expect(textFile(replay(again.article, again.trail))).toBe(textFile(walked.article))
      }),
      RUNS,
    )
  })
  it('one door: a stage sees a frozen article, and the marks alone change it', () => {
    fc.assert(
      fc.property(either, (text) => {
        let article = frozen(open(text))
        for (const stage of stages) article = frozen(apply(article, frozen(stage.mark(article, settings))))
        expect(textOf(article)).toBe(clean(text).text)
      }),
      RUNS,
    )
  })
  it('twice: tidy, rules, leftovers and rendering change nothing in what they have cleaned', () => {
    const surface = stages.filter(({ name }) => name !== 'main-content' && name !== 'describe')
    fc.assert(
      fc.property(anyText, (text) => {
        const once = textOf(walk(unmarked(open(text)), surface, settings).article)
        expect(textOf(walk(unmarked(openAsText(once)), surface, settings).article)).toBe(once)
      }),
      RUNS,
    )
  })
  it('nothing invented: without tidy the words of the text are a subsequence of the words as read', () => {
    const rest = stages.filter(({ name }) => name !== 'tidy')
    fc.assert(
      fc.property(either, (text) => {
        const walked = walk(unmarked(open(text)), rest, settings)
        const source = walked.opened.blocks.flatMap((block) => words(block.text))
        expect(missingFrom(source, words(textOf(walked.article)))).toBeUndefined()
      }),
      RUNS,
    )
  })
  it('every block is in the text, in a field, or removed, and in just one of them', () => {
    fc.assert(
      fc.property(either, (text) => {
        const cleaned: Cleaned = clean(text)
        const removed = new Set(
          cleaned.removed.filter(({ does }) => does === 'drop').map(({ block }) => block),
        )
        for (const block of cleaned.article.blocks)
          expect(removed.has(block.n)).toBe(block.fate === 'dropped')
      }),
      RUNS,
    )
  })
})

/** The cleaned text is text, whatever it looks like. */
function openAsText(text: string): Article {
  return openDocument({ id: 'law.txt', name: 'law.txt', bytes: Buffer.from(text), warnings: [] }, settings)
    .article
}

/** The first word that the source does not give in this order. */
function missingFrom(source: readonly string[], text: readonly string[]): string | undefined {
  let at = 0
  for (const word of text) {
    while (at < source.length && source[at] !== word) at++
    if (at++ >= source.length) return word
  }
  return undefined
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
