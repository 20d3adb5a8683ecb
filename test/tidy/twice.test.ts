/** Tidying what is tidy changes nothing, whatever the characters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { textBlocks } from '../../src/read/text.ts'
import { defaults } from '../../stages/kit/settings.ts'
import type { Article } from '../../stages/kit/article.ts'
import { cleaned } from '../../stages/tidy/text.ts'
import { changed } from '../../stages/tidy/change.ts'
import { tidy } from '../../stages/tidy.ts'
import { paragraphs } from '../../src/write/render.ts'
import { articleOf } from '../article-of.ts'

const nasty = fc.constantFrom(
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\t',
  '\u200b',
  '\u200d',
  '\u200c',
  '\u00ad',
  '\ufeff',
  '\u0301',
  '\u0308',
  'e',
  'A',
  'i',
  '&',
  '&amp;',
  'amp;',
  '&nbsp;',
  '&#8203;',
  '&#10;',
  '&lt;',
  '<',
  '\u00c3',
  '\u00a9',
  '\u00e2\u20ac\u2122',
  '\u00c2\u00a0',
  '\u0420\u045f\u0421\u0402',
  '\ud83d',
  '\ude00',
  '👩\u200d🚀',
  '\u0915\u094d\u200d',
  '\u200f',
  '\u05d0',
  '\u1100',
  '\u1161',
  '\u11a8',
  '\ufb01',
  '• ',
  '* ',
  '- ',
  '-',
  '\u001b[31m',
  '\u0085',
  '\u009d',
  '\u0000',
  '.',
  ',',
  'ment',
  'govern-',
  '\u2019',
  '\ufffd',
)
const anyLine = fc.oneof(
  fc.array(nasty, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('tidy', () => {
  it('finds nothing in a line that it has cleaned', () => {
    fc.assert(
      fc.property(anyLine, fc.boolean(), (line, listMarks) => {
        const once = cleaned(line, { listMarks })
        expect(changed(line, once.changes)).toBe(once.text)
        expect(cleaned(once.text, { listMarks }).changes).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
  it('finds nothing in a text that it has cleaned, and its edits never overlap', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const once = tidied(opened(lines.join('\n')))
        expect(paragraphs(tidied(opened(paragraphs(once).join('\n\n'))))).toEqual(paragraphs(once))
      }),
      { numRuns: 1500 },
    )
  })
})

function opened(source: string): Article {
  return articleOf(textBlocks(source))
}

function tidied(article: Article): Article {
  return apply(article, tidy.mark(article, defaults))
}
