/** The line between title and text that says what it is about stays, by what the page tells of it and by where it stands. */
import { expect, it } from 'vitest'
import type { Name } from '../../stages/kit/mark.ts'
import { openPage } from '../../src/read/html.ts'
import { goingOf } from '../../stages/main-content/going.ts'
import { look } from '../../stages/main-content/measured/view.ts'

const LINE = 'A swarm, a lease and a chimney that nobody owned'
const SENTENCE =
  'They came on a Sunday, by way of the roof of a flat that three people claimed and none of them would repair, and they stayed until the frost.'
const TITLE: Name = {
  does: 'name',
  field: 'title',
  value: 'Bees',
  source: 'text',
  block: 0,
  rule: 'describe/title',
  saw: '',
}

interface Page {
  readonly line?: string
  readonly linked?: true
  readonly label?: string
  readonly above?: string
  readonly description?: string
  readonly chance: number
}

/** Whether a line below the title stays, where the model gives it this chance. */
function stays(
  { line = LINE, linked, label = 'x', above = '', description, chance }: Page,
  signed = false,
): boolean {
  const story = `<p>${SENTENCE}</p>`.repeat(5)
  const by = `<p>Tamsin Okoro</p>`
  const { blocks } = openPage(
    `<h1>Bees</h1>${above}<p class="${label}">${linked ? `<a href="/x">${line}</a>` : line}</p>${by}<p>Filed at noon</p><div class=text>${story}</div>`,
  )
  const at = blocks.find(({ text }) => text === line)?.n ?? 0
  const known = blocks.map((block) => {
    const isField = block.n === 0 || (signed && block.text === 'Tamsin Okoro')
    return isField ? { ...block, fate: 'named' as const } : block
  })
  const chances = Float64Array.from(known, ({ n }) => (n === at ? chance : 1))
  const tags = description === undefined ? [] : [{ name: 'og:description', value: description }]
  return !goingOf(look({ blocks: known, names: [TITLE] }), { chances, tags }).includes(at)
}

it('what the page says of itself stays, be it cut off', () => {
  expect(stays({ chance: 0.01 })).toBe(false)
  expect(stays({ chance: 0.01, description: LINE })).toBe(true)
  expect(stays({ chance: 0.01, description: `${LINE.slice(0, 44)}…` })).toBe(true)
  expect(stays({ chance: 0.01, description: 'A swarm' })).toBe(false)
  expect(
    stays({ chance: 0.01, description: LINE, above: '<p>Essays</p><p>By Tamsin Okoro</p><p>30 July</p>' }),
  ).toBe(true)
})

it('what its label calls a standfirst stays, right below the title', () => {
  for (const label of [
    'standfirst',
    'rv-dek',
    'article__subtitle',
    'gh-article-excerpt',
    'chapo',
    'news-vorspann',
    'ingress',
  ])
    expect(stays({ chance: 0.01, label }), label).toBe(true)
  for (const label of ['leaderboard', 'description-link', 'deckchair', 'misleading'])
    expect(stays({ chance: 0.01, label }), label).toBe(false)
  expect(stays({ chance: 0.01, label: 'excerpt', above: '<p>1</p><p>2</p><p>3</p>' })).toBe(false)
  expect(stays({ chance: 0.01, label: 'excerpt', linked: true })).toBe(false)
})

it('a line between the title and who wrote it goes only where it is most unlikely', () => {
  expect(stays({ chance: 0.15 })).toBe(false)
  expect(stays({ chance: 0.15 }, true)).toBe(true)
  expect(stays({ chance: 0.01 }, true)).toBe(false)
  expect(stays({ chance: 0.15, line: 'Share this article' }, true)).toBe(false)
})
