/** Captions: dropped by default, kept and guarded where the settings say so, from pages and from raw text. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const paragraphs = ['first', 'second', 'third'].map(
  (part) =>
    `The ${part} thing that the harbour board of Lindholm decided on Tuesday was that the northern pier, which the storm tore from its piles eleven months ago, would open before Easter.`,
)
const caption = 'The pier of Lindholm in March [Handout via Reuters]'
const page = `<!doctype html><title>Pier reopens in Lindholm</title><body><article><h1>Pier reopens in Lindholm</h1><figure><img src="a.jpg"><figcaption>The pier seen from the east</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`
const text = [
  'Pier reopens in Lindholm',
  '',
  paragraphs[0],
  '',
  caption,
  '',
  paragraphs[1],
  '',
  paragraphs[2],
].join('\n')

describe('captions', () => {
  it.each([
    ['a page', page, 'seen from the east'],
    ['raw text', text, 'Lindholm in March'],
  ])('of %s go by default, and stay with captions: keep', (_, content, words) => {
    expect(clean(content).text).not.toContain(words)
    expect(clean(content, { captions: 'keep' }).text).toContain(words)
    for (const part of paragraphs) expect(clean(content).text).toContain(part)
  })
})
