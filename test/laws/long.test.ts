/** Documents of very many short pieces are cleaned like any other: no stage hands a list of unknown length to one call. */
import { expect, it } from 'vitest'
import { notArticles } from '../../stages/not-articles.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { wrappedLines } from '../../stages/tidy/wrapped-lines.ts'
import { paragraphChanges } from '../../src/diff/paragraphs.ts'
import { articleOf, blocksOf } from '../article-of.ts'

/** More than the arguments that a call may have. */
const MANY = 200_000

it('a page of many blocks is told from an article', () => {
  const article = articleOf(blocksOf(Array.from({ length: MANY }, () => 'pier')))
  expect(notArticles.mark(article, defaults)).toEqual([])
})

it('a paragraph of many narrow lines is one', () => {
  const line = 'the harbour board of the old town voted to open the pier again'
  const lines = Array.from({ length: MANY }, () => ({ text: line, inset: 0, end: line.length, word: 3 }))
  expect(wrappedLines([lines], [line]).flat().length).toBe(MANY - 1)
})

it('an article of many new paragraphs is compared', () => {
  const next = Array.from({ length: MANY }, (_, n) => `Paragraph ${n}.`)
  const deeds = { gained: [], lost: [] }
  expect(paragraphChanges([], next, deeds).length).toBe(MANY)
})
