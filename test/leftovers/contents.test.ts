/** Tables of contents go with their label; headings that head more than the table stay. */
import { expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const STORY =
  'The bridge of Lindholm was built in 1911 by Olle Strand, who sold his mill for it and walked over it every morning of his life.'
const PIERS = `<h2 id="piers">Piers of stone</h2><p>${STORY}</p><h2 id="toll">Toll and time</h2><p>${STORY.toUpperCase()}</p>`
const TABLE =
  '<ul><li><a href="#piers">1. Piers of stone</a></li><li><a href="#toll">2. Toll and time</a></li></ul>'

function lines(html: string): readonly string[] {
  const content = `<html lang="en"><head><title>Old bridges of the Lind</title></head><body><main>${html}</main></body></html>`
  return clean({ id: 'a.html', content }).text.split('\n\n')
}

it('goes with the heading right above it', () => {
  const all = lines(`<h1>Old bridges of the Lind</h1><p>${STORY}!</p><h2>Afsnit</h2>${TABLE}${PIERS}`)
  expect(all).toEqual([`${STORY}!`, 'Piers of stone', STORY, 'Toll and time', STORY.toUpperCase()])
})

it('leaves a heading that has a text below the table', () => {
  const all = lines(`<h2>What this is</h2>${TABLE}<p>${STORY}!</p>${PIERS}`)
  expect(all.slice(0, 3)).toEqual(['What this is', `${STORY}!`, 'Piers of stone'])
})

it('leaves a heading of the first level', () => {
  const all = lines(`<h1>Old bridges of the Lind</h1><p>${STORY}!</p><h1>Part one</h1>${TABLE}${PIERS}`)
  expect(all.slice(0, 3)).toEqual([`${STORY}!`, 'Part one', 'Piers of stone'])
})

it('is none of a single line, which may be a link to read on with', () => {
  const line = '<p><a href="#toll">Toll and time</a></p>'
  expect(lines(`<p>${STORY}!</p>${line}<p>${STORY}?</p>${PIERS}`)[1]).toBe('Toll and time')
})
