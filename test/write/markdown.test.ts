/** Markdown: each kind of paragraph has its form, a reader of Markdown finds the plain text again, a reader of YAML the fields. */
import { Parser } from 'commonmark'
import type { Node } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cleanDocument } from '../../src/clean.ts'
import { checked } from '../../src/settings.ts'
import { articleOf } from '../../src/spool/spool.ts'
import { documentStages } from '../../src/stages-in-force.ts'
import { frontMatter } from '../../src/write/front-matter.ts'
import { markdownFile, markdownOf } from '../../src/write/markdown.ts'
import { recordOf } from '../../src/write/record.ts'
import type { Article, Kind } from '../../stages/kit/article.ts'
import { page } from './dump.ts'

const { settings } = checked({})
const PLACES: ReadonlySet<string> = new Set([
  'document',
  'list',
  'item',
  'block_quote',
  'paragraph',
  'heading',
])

describe('markdownFile', () => {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdownFile(opened())) ?? []

  it('has the fields as front matter, in the order of the records, and leaves out what is not known', () => {
    expect(matter.split('\n')).toEqual([
      'id: "pier.html"',
      'story: "pier.html"',
      'title: "Pier *reopens* in Lindholm"',
      'byline: ["Ina Holt"]',
      'published: "2026-03-11T08:30:00Z"',
      'language: "en"',
      'site: "Lindholm Courier"',
      'canonical_url: "https://www.courier.example/pier"',
    ])
  })
  it.each([
    ['a heading its level', '\n\n### What comes first\n\n'],
    ['a list its marks', '\n\n- The old quay is to be strengthened with 214 piles of oak\n- The ferry'],
    ['a table its rows', '\n\n| Year | Ships |\n| --- | --- |\n| 2024 | 12 |\n| 2025 | 14 |\n\n'],
    ['a quote its sign', '\n\n> We have waited long enough'],
    ['code its fence', '\n\n```\ndraught = 4.5\ntide = `low`\n```\n\n'],
    ['a line break its backslash', 'before Easter.\\\nAnd so it was.\n'],
    ['no sign where the text has one by chance', '\n\n1\\. The harbour'],
  ])('gives %s', (_, expected) => {
    expect(body).toContain(expected)
  })
})

describe('markdownOf', () => {
  it.each<[string, Kind, string]>([
    ['# not a heading', 'paragraph', '\\# not a heading'],
    ['- not an item', 'paragraph', '\\- not an item'],
    ['2026. was a year', 'paragraph', '2026\\. was a year'],
    ['snake_case and 3 * 4', 'paragraph', 'snake_case and 3 \\* 4'],
    ['[Handout via Reuters]', 'paragraph', '[Handout via Reuters]'],
    ['[a]: b and [c](d)', 'paragraph', '[a\\]: b and [c\\](d)'],
    ['AT&T &amp; <b>', 'paragraph', 'AT&T \\&amp; \\<b>'],
    ['\u2022 first', 'item', '- first'],
    ['one\ttwo | three', 'cell', '| one | two \\| three |\n| --- | --- |'],
    ['a ``` b', 'code', '````\na ``` b\n````'],
    ['alone', 'cell', 'alone'],
    ['[x] done', 'item', '- \\[x] done'],
  ])('writes %j as it stands (%s)', (text, kind, expected) => {
    expect(markdownOf(made([{ kind, text }]))).toBe(expected)
  })
  it('a reader finds every paragraph again, whatever stands in it', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1 \n#*_-+>=`~[]()!<&;:.|\\"\t/\u00e9'),
      minLength: 1,
      maxLength: 24,
    })
    const kind = fc.constantFrom<Kind>('paragraph', 'heading', 'item', 'quote', 'code', 'caption')
    fc.assert(
      fc.property(fc.array(fc.record({ kind, text: signs }), { maxLength: 5 }), (blocks) => {
        const article = made(blocks)
        expect(read(markdownOf(article))).toEqual(wanted(blocks))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('frontMatter', () => {
  it('a reader of YAML finds every field again, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (title, byline) => {
        const record = { ...recordOf(made([])), title, byline }
        const found: unknown = parse(frontMatter(record).replaceAll(/^---\n/gm, ''))
        expect(found).toMatchObject({
          id: 'a',
          ...(title === '' ? {} : { title }),
          ...(byline.length === 0 ? {} : { byline }),
        })
      }),
    )
  })
})

function opened(): Article {
  const document = { id: 'pier.html', name: 'pier.html', bytes: Buffer.from(page), warnings: [] }
  const entry = cleanDocument(document, documentStages(settings), settings)
  if (entry.is === 'aside') throw new Error(entry.aside.reason)
  return articleOf(entry)
}

interface Piece {
  readonly kind: Kind
  readonly text: string
}

function made(pieces: readonly Piece[]): Article {
  const blocks = pieces.map(({ kind, text }, n) => {
    return { n, kind, text, fate: 'kept', facts: { from: 0, to: 0, gap: 1 } } as const
  })
  return { id: 'a', form: 'text', language: 'en', blocks, tags: [], names: [], warnings: [] }
}

/** What a reader should find: the words of each paragraph, code as it stands. */
function wanted(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ kind, text }) => {
    if (kind === 'code') return text === '' ? [] : [`${text}\n`]
    const bare = kind === 'item' ? text.trim().replace(/^(?:[*]|-)\s+(?=\S)/, '') : text
    const words = flat(bare)
    return words === '' ? [] : [words]
  })
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The texts of the leaves of a Markdown document. */
function read(markdown: string): readonly string[] {
  const found: string[] = []
  const walker = new Parser().parse(markdown).walker()
  let text = ''
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event
    if (node.type === 'code_block') found.push(node.literal ?? '')
    else if (isLeaf(node) && !entering) {
      found.push(flat(text))
      text = ''
    } else text += wordsOf(node, entering)
  }
  return found
}

function isLeaf(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading'
}

/** Anything but words and line breaks would be a sign that acted. */
function wordsOf(node: Node, entering: boolean): string {
  if (node.type === 'text') return node.literal ?? ''
  if (node.type === 'linebreak' || node.type === 'softbreak') return ' '
  return entering && !PLACES.has(node.type) ? `{${node.type}}` : ''
}
