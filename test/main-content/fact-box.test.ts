/** Boxes of facts, tables and headings that stand with the text stay with it. */
import { expect, it } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import { goingOf } from '../../stages/main-content/going.ts'
import { look } from '../../stages/main-content/measured/view.ts'

const STORY =
  '<p>The harbour of Marl shows a third, late high water on most days of the year, and nobody knows why it does so.</p>'

/** Which texts go, where the model gives all but sentences of the story and of `sure` this chance. */
function gone(page: string, chance: number, sure = /The harbour/): readonly string[] {
  const { blocks } = openPage(page)
  const chances = Float64Array.from(blocks, ({ text }) => (sure.test(text) ? 0.95 : chance))
  return goingOf(look({ blocks, names: [] }), { chances }).map((n) => blocks[n]?.text ?? '')
}

it('what stands in a box of facts goes only where it is most unlikely', () => {
  const box = (label: string): string =>
    `<article><div>${STORY.repeat(4)}</div><div class="${label}"><h3>The organ</h3><ul><li>Built: 1743</li><li>Pipes: 1912</li></ul></div></article>`
  for (const label of ['fakta', 'kader', 'mol-factbox', 'fact-box', 'infokasten']) {
    expect(gone(box(label), 0.2), label).toEqual([])
    expect(gone(box(label), 0.05), label).toHaveLength(3)
  }
  for (const label of ['steady-kasten', 'factory', 'box'])
    expect(gone(box(label), 0.2), label).toHaveLength(3)
})

it('a table beside a paragraph of the text stays, one that stands elsewhere goes', () => {
  const table =
    '<table><tr><th>Name</th><th>Metres</th></tr><tr><td>M2</td><td>1.42</td></tr><tr><td>M4</td><td>0.44</td></tr></table>'
  expect(gone(`<section>${STORY.repeat(4)}${table}</section><p>Tides</p>`, 0.05)).toEqual(['Tides'])
  expect(gone(`<section>${STORY.repeat(4)}</section><div>${table}</div>`, 0.05)).toHaveLength(3)
})

it('the heading of an entry stays above what stands of it', () => {
  const entry = (title: string): string =>
    `<div class=entry><div>21:05</div><h2>${title}</h2>${STORY}${STORY}</div>`
  const page = `<div>${['Bridge closed', '40,000 dark', 'Good evening'].map(entry).join('')}</div>`
  expect(gone(page, 0.05, /The harbour|dark|21/)).toEqual([])
  const linked = page.replaceAll(/<h2>(.*?)<\/h2>/g, '<h2><a href="/x">$1</a></h2>')
  expect(gone(linked, 0.05, /The harbour|dark|21/)).toEqual(['Bridge closed', 'Good evening'])
})
