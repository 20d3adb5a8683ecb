/** Time grows with what is read, and not with its square, whatever a dump holds. */
import { describe, expect, it } from 'vitest'
import { paragraphChanges } from '../../src/diff/paragraphs.ts'
import { stateText } from '../../src/read/embedded/state.ts'
import { openPage } from '../../src/read/html.ts'
import { openText } from '../../src/read/open.ts'
import { textBlocks } from '../../src/read/text.ts'
import { rowsFromTrail } from '../../src/report/rows.ts'
import type { Removal } from '../../src/write/shapes.ts'
import { addressOf } from '../../src/write/link-address.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { leftovers } from '../../stages/leftovers.ts'
import { titleLine } from '../../stages/describe/title/from-line.ts'
import { articleOf, blocksOf } from '../article-of.ts'

/** Milliseconds: some times what the slowest of these takes; where time grew with the square they took ten seconds and more. */
const LONGEST = 6_000

function timeOf(deed: () => unknown): number {
  const before = performance.now()
  deed()
  return performance.now() - before
}

describe('a page', () => {
  it.each([
    ['spaces inside code', `<pre>a${' '.repeat(150_000)}b</pre>`],
    ['links in a row', `<p>${'<a href="/a">x</a>'.repeat(160_000)}</p>`],
  ])('of %s is read at once', (_, source) => {
    expect(timeOf(() => openPage(source))).toBeLessThan(LONGEST)
  })
  it('whose article is told in very many pieces is read', () => {
    const articleBody = Array.from({ length: 200_000 }, () => 'pier')
    const data = JSON.stringify({ '@type': 'Article', headline: 'The pier', articleBody })
    const page = openPage(`<script type="application/ld+json">${data}</script><p>The pier reopens.</p>`)
    expect(page.bodies.length).toBe(articleBody.length)
  })
})

describe('the state that a page hands to its scripts', () => {
  it('is read at once where a name in it has no end', () => {
    const told = (n: number): [string, string] => [
      `k${100_000 + n}`,
      `The ferry to Lindholm made its crossing number ${n} on Tuesday, and came back with nobody on board at all.`,
    ]
    const story = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => told(n)))
    const script = JSON.stringify({ list: [{ ['a'.repeat(17_000)]: story }] })
    const time = timeOf(() => {
      expect(stateText(script, [{ from: 0, to: script.length }])?.pieces.length).toBe(3000)
    })
    expect(time).toBeLessThan(LONGEST)
  })
})

describe('a text', () => {
  it.each([['lines that no line feed ends', 'ab\r'.repeat(1_500_000)]])(
    'of %s is read at once',
    (_, source) => {
      expect(timeOf(() => textBlocks(source))).toBeLessThan(LONGEST)
    },
  )
})

describe('an address', () => {
  it('full of spaces is written at once', () => {
    expect(timeOf(() => addressOf(`a${' '.repeat(200_000)}b`, undefined))).toBeLessThan(LONGEST)
  })
})

describe('a document of which every other line went, and the rest was altered,', () => {
  const BLOCKS = 40_000
  const paragraphs = Array.from({ length: BLOCKS / 2 }, (_, n) => `The pier reopens on day ${n}.`)
  const removals = Array.from({ length: BLOCKS }, (_, block): Removal => {
    const isGone = block % 2 === 0
    return {
      block,
      from: block * 40,
      to: block * 40 + 30,
      stage: 'tidy',
      rule: 'tidy/spacing',
      does: isGone ? 'drop' : 'edit',
      text: 'peer',
      becomes: isGone ? null : 'pier',
      saw: 'peer',
    }
  })

  it('is told from its trail at once', () => {
    const deed = () => rowsFromTrail({ paragraphs, removals, raw: true }, () => 0)
    expect(timeOf(deed)).toBeLessThan(LONGEST)
  })
})

describe('an article', () => {
  it('with a menu of very many items is left at once', () => {
    const page = {
      path: 'body>nav>ul>li',
      labels: '',
      within: [0],
      level: 0,
      hidden: false,
      hints: 'nav list',
    }
    const items = blocksOf(Array.from({ length: 40_000 }, (_, n) => `Section ${n}`)).map(
      (block) => ({ ...block, kind: 'item', facts: { ...block.facts, page } }) as const,
    )
    expect(timeOf(() => leftovers.mark(articleOf(items), defaults))).toBeLessThan(LONGEST)
  })
  it('whose first line is full of spaces is read at once', () => {
    const article = articleOf(blocksOf([`pier${' '.repeat(100_000)}reopens`, 'The pier reopens.']))
    expect(timeOf(() => titleLine(article, []))).toBeLessThan(LONGEST)
  })
})

describe('a story', () => {
  it('of very many copies is settled at once', () => {
    const text = 'The harbour board of Lindholm voted on Tuesday to reopen the northern pier.'
    const note = duplicates.observe(openText(text, { id: 'a', settings: defaults }), defaults)
    const members = Array.from({ length: 20_000 }, (_, n) => ({ id: String(n).padStart(5, '0'), note }))
    const edges = members.slice(1).map(({ id }) => ({
      a: '00000',
      b: id,
      certainty: 1,
      relation: 'near' as const,
      ofA: 1,
      ofB: 1,
      evidence: [],
    }))
    expect(timeOf(() => duplicates.settle({ key: 0, members, edges }, defaults))).toBeLessThan(LONGEST)
  })
})

describe('a diff', () => {
  it('of a text that lost very many paragraphs to as many drops is told at once', () => {
    const old = Array.from({ length: 20_000 }, (_, n) => `Paragraph ${n} of the long report on the pier.`)
    const by = { stage: 'boilerplate', rule: 'en/made-up', does: 'drop', becomes: null, saw: '' } as const
    const gained = old.map((text, block) => ({ ...by, block, from: 0, to: text.length, text }))
    const changes = (): unknown => paragraphChanges(old, [], { gained, lost: [] })
    expect(timeOf(changes)).toBeLessThan(LONGEST)
    expect(changes()).toContainEqual({ is: 'removed', text: old[19_999], rule: 'en/made-up' })
  })
})
