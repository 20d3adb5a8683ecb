/** Markdown: each kind of paragraph has its form, a reader of Markdown finds the plain text again, a reader of YAML the fields. */
import { Parser } from 'commonmark'
import type { Node } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cleanDocument } from '../../src/clean.ts'
import { apply } from '../../src/apply.ts'
import { openPage } from '../../src/read/html.ts'
import { checked } from '../../src/settings.ts'
import { articleOf } from '../../src/spool/entry.ts'
import { documentStages } from '../../src/stages-in-force.ts'
import { frontMatter } from '../../src/write/front-matter.ts'
import { markdownFile, markdownOf } from '../../src/write/markdown.ts'
import { recordOf } from '../../src/write/record.ts'
import type { Article, Kind } from '../../stages/kit/article.ts'
import type { Name } from '../../stages/kit/mark.ts'
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

describe('links and emphasis', () => {
  const paged = (body: string): string => {
    const source = `<html><head><link rel=canonical href="https://courier.example/a/pier"></head><body>${body}</body></html>`
    const { blocks, tags } = openPage(source)
    const names = tags.flatMap(({ name, value }): Name[] =>
      name === 'canonical' || name === 'rel canonical' ? [{ ...CANONICAL, value }] : [],
    )
    return markdownOf({ ...made([]), form: 'html', blocks, names })
  }
  it.each([
    ['<p>The <b>pier</b> of <i>Lindholm</i> is open.', 'The **pier** of *Lindholm* is open.'],
    ['<p>See <a href="/b?x=1&amp;y=2">the plan</a>.', 'See [the plan](https://courier.example/b?x=1&y=2).'],
    ['<p><a href="c d(e)">Map</a>', '[Map](https://courier.example/a/c%20d%28e%29)'],
    ['<p><a href="b"><strong>Plan</strong></a>', '[**Plan**](https://courier.example/a/b)'],
    ['<p><em>See <a href="b">it</a></em> now', '*See [it](https://courier.example/a/b)* now'],
    ['<p><a href="#note">[1]</a> and <a href="javascript:x()">go</a>', '[1] and go'],
    ['<p><a href="java\nscript:x()">go</a>', 'go'],
    ['<p><a href="https://b.example/[x]">a [b]</a>', 'a [b]'],
    ['<p>half<b>"quoted"</b>word', 'half"quoted"word'],
    ['<p><b>one</b><i>two</i>', '**one**two'],
    ['<p><b> spaced </b>out', '**spaced** out'],
    ['<h2><b>On piers</b></h2>', '## On piers'],
    ['<h2>On <a href="b">piers</a></h2>', '## On [piers](https://courier.example/a/b)'],
    ['<pre>a <b>b</b></pre>', '```\na b\n```'],
    ['<p>1 <b>*</b> 2 \ufdd0', '1 \\* 2 \ufdd0'],
  ])('of %j', (body, expected) => {
    expect(paged(body)).toBe(expected)
  })
  it('follow the edits of their text', () => {
    const article = { ...made([]), blocks: openPage('<p>No  plan for <b>the  pier</b> yet').blocks }
    const edits = [
      { does: 'edit', block: 0, rule: 'a', saw: '', from: 0, to: 3, becomes: 'A ' },
      { does: 'edit', block: 0, rule: 'a', saw: '', from: 10, to: 15, becomes: '' },
    ] as const
    expect(markdownOf(apply(article, edits))).toBe('A plan fo **pier** yet')
  })
  it('are found by a reader where they stand, and change no word', () => {
    const unit = fc.constantFrom(...'ab1 \n*_-`[]()!<&;:.|\\"\u00e9\u201c\u20ac')
    const text = fc.string({ unit, minLength: 1, maxLength: 24 })
    const kind = fc.constantFrom<Kind>('paragraph', 'heading', 'item', 'quote')
    const stretch = fc.record({
      from: fc.nat(23),
      size: fc.nat(12),
      as: fc.constantFrom('link', 'strong', 'emphasis'),
      href: fc.constantFrom('https://b.example/x_y*(z)', '/a', 'a`b', 'mailto:a@b.example', '<x>'),
    })
    fc.assert(
      fc.property(kind, text, fc.array(stretch, { maxLength: 4 }), (own, words, stretches) => {
        const inline = stretches
          .map(({ from, size, ...style }) => ({ from, to: Math.min(words.length, from + size), ...style }))
          .toSorted((a, b) => a.from - b.from || b.to - a.to)
        const [block] = made([{ kind: own, text: words }]).blocks
        if (block === undefined) return
        const article = { ...made([]), blocks: [{ ...block, inline }] }
        const found = read(markdownOf(article)).map((leaf) =>
          leaf.replaceAll(/\{(?:link|strong|emph)\}/g, ''),
        )
        expect(found).toEqual(wanted([{ kind: own, text: words }]))
      }),
      { numRuns: 3000 },
    )
  })
})

const CANONICAL = { does: 'name', field: 'canonical_url', source: 'meta', rule: 'a', saw: '' } as const

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
    const bare = kind === 'item' ? text.trim().replace(/^(?:[*-]\s+(?=\S))+/, '') : text
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
