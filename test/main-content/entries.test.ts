/** What stands in one place of the entries of a thread stays as the rest of them does; comments, teasers and sections go as before. */
import { expect, it } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import type { Tag } from '../../stages/kit/article.ts'
import { goingOf } from '../../stages/main-content/going.ts'
import { look } from '../../stages/main-content/measured/view.ts'

const POST =
  'I have bought a boat of 1974 and the keel bolts weep rust down into the bilge whenever she has been sailed hard. Do I have to drop the keel?'
const STORY = `<div class=story>${`<p>${POST.replace('I have', 'They had')}</p>`.repeat(4)}</div>`

/** Which texts go, where the model is sure of those that hold `sure`, and takes all others for what stands around. */
function gone(page: string, sure: RegExp, tags: readonly Tag[] = []): readonly string[] {
  const { blocks } = openPage(page)
  const chances = Float64Array.from(blocks, ({ text }) => (sure.test(text) ? 0.95 : 0.02))
  return goingOf(look({ blocks, names: [] }), { chances, tags }).map((n) => blocks[n]?.text ?? '')
}

const post = (text: string, n: number, label = 'post'): string =>
  `<div class="${label} bg${n % 2}" id="p${n}"><p class=author>keel${n}</p><div class=content>${text}</div></div>`
const thread = (label?: string): string =>
  [POST, 'Tap them first.', 'Draw one.', 'Then I take back what I said.']
    .map((text, n) => post(text, n, label))
    .join('')

it('the replies to a first post stay, and who wrote them goes', () => {
  expect(gone(`<div>${thread()}</div>`, /keel bolts/)).toEqual(['keel0', 'keel1', 'keel2', 'keel3'])
})

it('comments below an article go', () => {
  expect(gone(`${STORY}<div>${thread()}</div>`, /They had/)).toContain('Draw one.')
  const long = post(`${POST} ${POST} ${POST} ${POST} ${POST}`, 0, 'comment')
  const others = ['Tap them first.', 'Draw one.'].map((text, n) => post(text, n + 1, 'comment')).join('')
  expect(gone(`${STORY}<div>${long}${others}</div>`, /keel bolts/)).toContain('Draw one.')
})

it('what readers answer to a question stays though it is called comments, unless the page says that it is an article', () => {
  const answers = ['Tap them first.', 'Draw one, and look at it in the light of day.', `Then ${POST}`]
  const page = `<div><h1>Keel bolts</h1><p>${POST}</p></div><div>${answers.map((text, n) => post(text, n, 'comment')).join('')}</div>`
  expect(gone(page, /keel bolts/)).toEqual(expect.not.arrayContaining(answers))
  expect(gone(page, /keel bolts/, [{ name: 'og:type', value: 'article' }])).toContain('Tap them first.')
  expect(gone(`${STORY}${page}`, /keel bolts/)).toContain('Tap them first.')
})

it('a line stays where two thirds of those in its place do', () => {
  const speech = (name: string): string => `<div><div class=member>${name}</div><p>${POST}</p></div>`
  const talk = ['on keels', 'on sails', 'on keels', 'on paint'].map(speech).join('')
  expect(gone(`<div>${talk}</div>`, /keel bolts|on [ks]/)).toEqual([])
  expect(gone(`<div>${talk}</div>`, /keel bolts|on sails/)).toContain('on paint')
})

it('names of speakers above what they say stay, those of handles go', () => {
  const speech = (name: string): string =>
    `<div><div class=who><a href="/m">${name}</a></div><div class=said><p>${POST}</p></div></div>`
  const debate = ['Mrs Quist', 'Mr J. Penn (Tull)', 'Mrs Quist', 'The Speaker'].map(speech).join('')
  expect(gone(`<div>${debate}</div>`, /keel bolts/)).toEqual([])
  const handles = ['Moth', 'Keyhole', 'Moth', 'Tin roof'].map(speech).join('')
  expect(gone(`<div>${handles}</div>`, /keel bolts/)).toHaveLength(4)
  const shares = Array.from({ length: 4 }, () => speech('Share this')).join('')
  expect(gone(`<div>${shares}</div>`, /keel bolts/)).toHaveLength(4)
})

it('teasers, which open with a link to another page, go though their list stands in part', () => {
  const teaser = (text: string, n: number): string =>
    `<div class=card><h4><a href="/r/${n}">Harbour toll to rise for the third year</a></h4><i>by keel</i><p>${text}</p></div>`
  const list = [POST, 'Fares go up.', 'Rain again.'].map(teaser).join('')
  expect(gone(`<div>${list}</div>`, /keel bolts/)).toEqual(
    expect.arrayContaining(['Fares go up.', 'Rain again.']),
  )
})

it('a section of the same make below the text goes', () => {
  const section = (text: string): string => `<section><h2>On boats</h2><p>${text}</p></section>`
  const page = `<div>${section(POST)}${section(POST)}${section('We sell boats.')}${section('Call us.')}</div>`
  expect(gone(page, /keel bolts|On boats/)).toEqual(['We sell boats.', 'Call us.'])
})

it('a page of many entries with many lines is read in linear time', () => {
  const entry = `<div>${Array.from({ length: 400 }, (_, n) => `<p class="c${String.fromCharCode(97 + (n % 26))}${'x'.repeat(n / 26)}">${n}</p>`).join('')}</div>`
  const from = performance.now()
  gone(`<div>${entry.repeat(50)}<p>${POST}</p></div>`, /keel bolts|1/)
  expect(performance.now() - from).toBeLessThan(10_000)
}, 20_000)
