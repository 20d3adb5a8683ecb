/** The law of reading back: an article that is written as Markdown and read again has the same title and the same paragraphs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMarkdown } from '../../src/read/markdown.ts'
import { markdownFile } from '../../src/write/markdown.ts'
import { recordOf } from '../../src/write/record.ts'
import type { Article, Inline, Kind } from '../../stages/kit/article.ts'
import type { Name } from '../../stages/kit/mark.ts'

interface Paragraph {
  readonly kind: Kind
  readonly text: string
  readonly inline?: readonly Inline[]
}

describe('what is written as Markdown', () => {
  it.each<[Kind, string]>([
    ['paragraph', '1. Osk House'],
    ['paragraph', '1986. It was closed.'],
    ['paragraph', '*all in all* 5_000 came_, she said \\ and 2*3*4'],
    ['paragraph', '[^1]: a note[^1] and [b]: c'],
    ['paragraph', '---\ntitle: x\n---'],
    ['paragraph', 'Year | Ships\n--- | ---\n2024 | 12'],
    ['paragraph', '```tick``` and ~~~'],
    ['paragraph', '<div>AT&amp;T</div>'],
    ['heading', 'On # and ##'],
    ['item', '[x] done\n- not an item'],
    ['item', '1. first'],
    ['item', '\t-\ta'],
    ['quote', 'One line\n> and one'],
    ['code', 'a\n\n  b ```\n\tc'],
    ['cell', 'Year\tShips | boats\t`x`'],
    ['cell', '2024\t\t12'],
    ['caption', 'A pier'],
  ])('reads back as it was: %s %j', (kind, text) => {
    const alone = [{ kind, text }]
    expect(readBack(alone)).toEqual(wanted(alone))
    const between = [{ kind, text: 'before' }, ...alone, { kind, text: 'behind' }]
    expect(readBack(between)).toEqual(wanted(between))
  })

  const kinds = fc.constantFrom<Kind>('paragraph', 'heading', 'item', 'quote', 'code', 'caption', 'cell')
  const signs = fc.string({
    unit: fc.constantFrom(...'ab1 \n#*_-+>=`~[]()!<&;:.|^\\"\t/\u00e9\u00a0\u6771'),
    minLength: 1,
    maxLength: 24,
  })
  const words = fc.constantFrom(
    '1. Osk House',
    '[^1]: x',
    '[b]: /c',
    '&amp;',
    '<b>x</b>',
    '|-|',
    '3) x',
    '***',
    '    four',
  )
  const text = fc.oneof(
    signs,
    words,
    fc.tuple(words, signs, words).map((parts) => parts.join('\n')),
  )
  const stretch = fc.record({
    from: fc.nat(23),
    size: fc.nat(12),
    as: fc.constantFrom('link', 'strong', 'emphasis'),
    href: fc.constantFrom('https://b.example/x_y*(z)', '/a', 'b', 'mailto:a@b.example'),
  })
  const paragraph = fc
    .record({ kind: kinds, text, stretches: fc.array(stretch, { maxLength: 3 }) })
    .map(({ kind, text: own, stretches }) => {
      const inline = stretches.map(({ size, ...rest }) => ({
        ...rest,
        to: Math.min(own.length, rest.from + size),
      }))
      return kind === 'code' ? { kind, text: own } : { kind, text: own, inline }
    })

  it('has the same paragraphs, of the same kinds, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        expect(readBack(paragraphs)).toEqual(wanted(paragraphs))
      }),
      { numRuns: 4000 },
    )
  })
  it('has no stars that were judged by a link which they cross', () => {
    const inline: readonly Inline[] = [
      { from: 3, to: 7, as: 'link', href: 'https://b.example/' },
      { from: 0, to: 4, as: 'strong' },
      { from: 7, to: 8, as: 'emphasis' },
    ]
    const crossed: readonly Paragraph[] = [{ kind: 'paragraph', text: 'ab cd\n1. Osk House', inline }]
    expect(readBack(crossed)).toEqual(wanted(crossed))
  })
  it('has the same title and people', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('null', '~', '[a, b]', '# c', '|', '"d"', "'e'"),
    )
    fc.assert(
      fc.property(name, fc.array(name), (title, people) => {
        const names = [nameOf('title', title), ...people.map((person) => nameOf('byline', person))]
        const article = made([{ kind: 'paragraph', text: 'x' }], names)
        const { tags, blocks } = openMarkdown(markdownFile(article))
        const told = (field: string) => tags.filter((tag) => tag.name === field).map(({ value }) => value)
        expect(told('front title')).toEqual(title === '' ? [] : [title])
        expect(told('front byline')).toEqual(recordOf(article).byline.filter((person) => person !== ''))
        expect(blocks.map((block) => block.text)).toEqual(['x'])
      }),
      { numRuns: 1000 },
    )
  })
})

function readBack(paragraphs: readonly Paragraph[]): readonly string[] {
  const { blocks } = openMarkdown(markdownFile(made(paragraphs, [])))
  return blocks.map(({ kind, text }) => `${kind}: ${text}`)
}

/** What Markdown can say of each: a caption and a row of one cell are paragraphs, a heading and a cell have one line. */
function wanted(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(({ kind, text }) => {
    const said = saidOf(kind, text)
    const isRow = kind === 'cell' && text.trim().includes('\t')
    const told = kind === 'caption' || (kind === 'cell' && !isRow) ? 'paragraph' : kind
    return said === '' ? [] : [`${told}: ${said}`]
  })
}

function saidOf(kind: Kind, text: string): string {
  if (kind === 'code') return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const bare = text.trim()
  if (kind === 'heading') return bare.replaceAll(/\s+/g, ' ')
  if (kind === 'cell' && bare.includes('\t'))
    return bare
      .split('\t')
      .map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
      .join('\t')
      .trim()
  return lines(kind === 'item' ? bare.replace(/^(?:[*-]\s+(?=\S))+/, '') : bare)
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function made(paragraphs: readonly Paragraph[], names: readonly Name[]): Article {
  const blocks = paragraphs.map(({ kind, text, inline }, n) => {
    const block = { n, kind, text, fate: 'kept', facts: { from: 0, to: 0, gap: 1 } } as const
    return inline === undefined ? block : { ...block, inline }
  })
  return { id: 'a', form: 'text', language: 'en', blocks, tags: [], names, warnings: [] }
}

function nameOf(field: 'title' | 'byline', value: string): Name {
  return { does: 'name', field, value, source: 'meta', rule: 'a', saw: '' }
}
