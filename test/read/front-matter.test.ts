/** Front matter of Markdown: fields at once below the first line become tags; anything else is text. */
import { describe, expect, it } from 'vitest'
import { openMarkdown } from '../../src/read/markdown.ts'

const told = (source: string) => {
  const { tags, blocks } = openMarkdown(source)
  return [...tags.map(({ name, value }) => `${name}: ${value}`), ...blocks.map(({ text }) => text)]
}

describe('front matter', () => {
  it.each<[string, string, readonly string[]]>([
    ['a title with a colon', '---\ntitle: Pier: open\n---\nText.', ['front title: Pier: open', 'Text.']],
    ['quotes', `---\na: "b \\"c\\""\nd: 'e''s' # f\n---\nText.`, ['front a: b "c"', "front d: e's", 'Text.']],
    ['a list in brackets', '---\ntags: [a, "b, c"]\n---\n', ['front tags: a', 'front tags: b, c']],
    [
      'a title that begins in brackets',
      '---\ntitle: [Video] Pier, open\n---\n',
      ['front title: [Video] Pier, open'],
    ],
    ['a title with a number sign', '---\ntitle: The #1 pier # c\n---\n', ['front title: The #1 pier']],
    ['quotes around an apostrophe', `---\ntitle: 'Don't sail'\n---\n`, ["front title: Don't sail"]],
    ['a list in lines', '---\nby:\n  - Ann Lee\n  - Bo Ek\n---\n', ['front by: Ann Lee', 'front by: Bo Ek']],
    ['names of people', '---\nauthor:\n- name: Ann Lee\n  url: /a\n---\n', ['front author: Ann Lee']],
    ['a text in lines', '---\nabout: >-\n  long\n  line\n---\n', ['front about: long line']],
    ['a comment, nothing and an empty line', '---\n# c\na: ~\n\nb: x\n...\nText.', ['front b: x', 'Text.']],
    [
      'a line separator in a title',
      '---\ntitle: Pier\u2028open # c\n---\nText.',
      ['front title: Pier\u2028open', 'Text.'],
    ],
    ['a mark of byte order and CRLF', '\ufeff---\r\na: b\r\n---\r\nText.', ['front a: b', 'Text.']],
    [
      'TOML',
      '+++\ntitle = "Pier"\nby = ["Ann Lee"]\n+++\nText.',
      ['front title: Pier', 'front by: Ann Lee', 'Text.'],
    ],
  ])('has %s', (_, source, expected) => {
    expect(told(source)).toEqual(expected)
  })
  it.each<[string, string, readonly string[]]>([
    [
      'paragraphs between rules',
      '---\n\nP\n\nThe mayor spoke.\n\n---\n\nMore.',
      ['P', 'The mayor spoke.', 'More.'],
    ],
    ['a sentence with a colon', '---\nThe mayor said: no.\n---\nMore.', ['The mayor said: no.', 'More.']],
    ['fields that nothing closes', '---\ntitle: Pier\n\nText.', ['title: Pier', 'Text.']],
    ['a heading behind a rule', '---\n# Pier\n---\nText.', ['Pier', 'Text.']],
    ['an empty line first', '---\n\ntitle: Pier\n---\n', ['title: Pier']],
    ['two rules', '---\n---\nText.', ['Text.']],
  ])('is not %s', (_, source, expected) => {
    expect(told(source)).toEqual(expected)
  })
})
