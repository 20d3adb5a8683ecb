/** What a page tells beyond its text: which elements hold its blocks, what their labels are, when a vote is worth its price. */
import { describe, expect, test } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import { numberOf } from '../../stages/main-content/measured/cells.ts'
import { containersOf, heldCell } from '../../stages/main-content/context/containers.ts'
import type { Held, Known } from '../../stages/main-content/context/containers.ts'
import { contextOf } from '../../stages/main-content/context/guess-context.ts'
import { doubt } from '../../stages/main-content/doubt.ts'
import { voteFeatures } from '../../stages/main-content/features/of-votes.ts'
import { labelHashes, labelLexis } from '../../stages/main-content/model/labels.ts'
import { openLexicon } from '../../stages/main-content/model/lexicon.ts'
import { pageContextOf } from '../../stages/main-content/context/page-context.ts'
import { isScattered } from '../../stages/main-content/scattered.ts'
import { look } from '../../stages/main-content/measured/view.ts'

const LONG =
  'The harbour board of Lindholm voted on Tuesday to reopen the old pier, eleven months after the storm took its roof away.'

const PAGE = `<nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav>
<main><div class=body><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div>
<div class="related list"><p><a href=/c>Another pier closes</a></p><p><a href=/d>Ferries stay in port</a></p></div></main>`

/** Guesses as a first model might make them: long blocks are of the article. */
function context(source: string) {
  const view = look({ blocks: openPage(source).blocks, names: [] })
  const guess = Int32Array.from(view.blocks, ({ text }) => (text === LONG ? 900 : 50))
  return contextOf(view, { guess, lexis: new Int32Array(guess.length) })
}

describe('the elements that hold a block', () => {
  const { around, bodies, alike } = containersOf(context(PAGE))
  const heldOf = (held: Held | undefined, which: keyof Known, n: number): number =>
    held === undefined ? Number.NaN : numberOf(heldCell(held, which), n)

  test('the body is the lowest element that holds nearly all of the article', () => {
    expect([...(bodies[1]?.steps ?? [])]).toEqual([-2, -2, 0, 0, 0, -1, -1])
  })
  test('what stands beside the body is a part of what holds both', () => {
    expect(heldOf(bodies[1]?.section, 'linked', 5)).toBe(1000)
    expect(heldOf(bodies[1]?.section, 'share', 5)).toBeLessThan(50)
    expect(bodies[1]?.before[5]).toBeGreaterThan(900)
  })
  test('shares, links and guesses are those of the element, not of the block', () => {
    expect(heldOf(around[0], 'blocks', 2)).toBe(3)
    expect(heldOf(around[0], 'guess', 3)).toBe(900)
    expect(heldOf(around[0], 'linked', 0)).toBe(1000)
  })
  test('blocks of one path and the same labels are alike wherever they stand', () => {
    expect(heldOf(alike, 'blocks', 2)).toBe(3)
    expect(heldOf(alike, 'blocks', 5)).toBe(2)
  })
  test('a page nested deep without end is measured in the same time', () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${LONG}</p><p>${LONG}</p>`
    expect(containersOf(context(deep)).depth.length).toBe(2)
  })
})

describe('labels', () => {
  test('a label is also each of its words, whatever joins them', () => {
    const whole = labelHashes('entry-content')
    const parts = labelHashes('content_entry')
    expect([...whole].filter((hash) => parts.has(hash)).length).toBe(4)
  })
  test('labels far above the block are not those near it', () => {
    const near = labelHashes('page wrap footer')
    const far = labelHashes('footer a-a b-b c-c d-d')
    expect([...near].filter((hash) => far.has(hash)).length).toBe(2)
  })
  test('what they say is the sum of the known ones, in hundredths', () => {
    const [first = 0, second = 0] = [...labelHashes('related')]
    const lexicon = openLexicon(Int32Array.of(first, second), Int8Array.of(-40, -20))
    const { blocks } = openPage('<div class=related><p>One</p></div><p>Two</p>')
    expect([...labelLexis(blocks, lexicon)]).toEqual([-150, 0])
  })
})

describe("Readability's vote", () => {
  const asked = context(PAGE)
  const voted = {
    ...asked,
    view: {
      ...asked.view,
      blocks: asked.view.blocks.map((block) => withVote(block, block.text === LONG ? 'keeps' : 'leaves')),
    },
  }
  function withVote(block: (typeof asked.view.blocks)[number], vote: 'keeps' | 'leaves') {
    const { page } = block.facts
    return page === undefined ? block : { ...block, facts: { ...block.facts, page: { ...page, vote } } }
  }
  function cells(from: typeof asked, n: number) {
    const known = pageContextOf(from, new Int32Array(7))
    return new Map(voteFeatures.map(({ says, of }) => [says, numberOf(of(known), n)]))
  }

  test('says nothing where it was not asked for', () => {
    expect([...cells(asked, 2).values()].every((cell) => cell === -1)).toBe(true)
  })
  test('is told with what it keeps around and how far the guess agrees', () => {
    const found = cells(voted, 5)
    expect(found.get("Readability's vote")).toBe(0)
    expect(found.get('votes for 2 lines before')).toBe(2)
    expect(found.get('lines since the last vote')).toBe(1)
    expect(found.get('mean guess of what Readability keeps')).toBe(900)
    expect(found.get('share of the article that Readability keeps')).toBeGreaterThan(950)
  })
  test('is not asked of a page whose text stands in one place', () => {
    const { blocks } = openPage(`<main><div>${`<p>${LONG}</p>`.repeat(12)}</div></main>`)
    expect(isScattered(blocks)).toBe(false)
    expect(doubt(blocks)).toBe(false)
  })
  test('is asked where short pieces stand scattered and the guess is unsure', () => {
    const piece =
      '<div><p>The pier opened again, they said, and people came to see it from the town.</p></div>'
    const { blocks } = openPage(
      `<div>${piece}</div><div><a href=/>More</a><p>Ask us for offers today.</p></div>`,
    )
    expect(isScattered(blocks)).toBe(true)
    expect(doubt(blocks)).toBe(true)
  })
})
