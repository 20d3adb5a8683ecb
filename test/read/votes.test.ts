/** Readability's vote: the same whichever engine gives it the page, and absent, with a word, where it takes too long. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import { withVotes } from '../../src/read/votes.ts'

const input = join(import.meta.dirname, '..', '..', 'input')
const samples = readdirSync(input, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .toSorted()
const paragraph =
  '<p>The harbour board of Lindholm voted on Tuesday to reopen the northern pier, and the mayor was there.</p>'
/** Markup that a page may have. On text that stands between the rows of a table, as `<table>Stray<tr>`, the engines do differ. */
const HARD: readonly (readonly [name: string, source: string])[] = [
  [
    'nothing closed',
    `<title>Pier</title><div><h1>Pier${paragraph.replace('</p>', '').repeat(8)}<div>Menu<div><a href=/>Home`,
  ],
  ['a table as the page', `<table><tr><td>Menu<td>${paragraph.repeat(8)}</table>`],
  [
    'two bodies',
    `<body class="a">${paragraph.repeat(6)}<body class="b"><div id="sidebar"><a href="/">Home</a></div>`,
  ],
  ['a form around it all', `<form><div class="content">${paragraph.repeat(8)}</div><input value="x"></form>`],
  ['a few words', `<div class="sidebar"><?php echo ?><!-- a --><p>The pier is open.</p></div>`],
  [
    'hidden and scripted parts',
    `<div hidden>${paragraph}</div><script>var a = "<p>no</p>"</script>${paragraph.repeat(7)}<noscript><p>On</p></noscript>`,
  ],
]

describe('votes', () => {
  it('finds the sample pages', () => {
    expect(samples.length).toBeGreaterThan(8)
  })
  it.each(samples)('%s: lean and jsdom vote alike', (name) => {
    expectAlike(readFileSync(join(input, name), 'utf8'))
  })
  it.each(HARD)('%s: lean and jsdom vote alike', (_, source) => {
    expectAlike(source)
  })
  it('styles without a value are passed over, and so are attributes by the thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')
    const source = `<p ${many}>Menu</p><div style="color:red;display ;x:y">${paragraph.repeat(6)}</div>`
    const before = performance.now()
    const { blocks, warnings } = withVotes(openPage(source), { source, dom: 'lean' })
    expect(performance.now() - before).toBeLessThan(3000)
    expect({ warnings, vote: blocks[1]?.facts.page?.vote }).toEqual({ warnings: [], vote: 'keeps' })
  })
  it('names that no element and no attribute has are judged without a word on the terminal', () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const source = `<o:p><a:!x><q"r>${paragraph}</q"r></a:!x><x:></x:></o:p><div =a="1" "b"=2 d='"&quot;' x:>${paragraph}</div>`
    const { blocks, warnings } = withVotes(openPage(source), { source, dom: 'lean' })
    expect(blocks.map(({ facts }) => facts.page?.vote)).toEqual(['keeps', 'keeps'])
    expect(warnings).toEqual([])
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
  })
  it('a page that takes too long has no vote, and says so', () => {
    const source = `<article>${paragraph.repeat(3000)}</article>`
    const { blocks, warnings } = withVotes(openPage(source), { source, dom: 'lean', seconds: 0.005 })
    expect(warnings).toEqual(['Readability took too long; its vote is absent'])
    expect(blocks.every(({ facts }) => facts.page?.vote === undefined)).toBe(true)
    expect(withVotes(openPage(paragraph), { source: paragraph, dom: 'lean' }).warnings).toEqual([])
  })
})

function expectAlike(source: string): void {
  const page = openPage(source)
  const votes = (['lean', 'jsdom'] as const).map((dom) =>
    withVotes(page, { source, dom }).blocks.map(({ text, facts }) => `${facts.page?.vote}: ${text}`),
  )
  expect(votes[0]?.some((vote) => /^(?:keeps|leaves)/.test(vote))).toBe(page.blocks.length > 0)
  expect(votes[0]).toEqual(votes[1])
}
