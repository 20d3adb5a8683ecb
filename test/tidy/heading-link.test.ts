/** Links behind headings that are no words of them. */
import { expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { fieldOf } from '../../stages/kit/article.ts'

const STORY =
  'The bridge of Lindholm was built in 1911 by Olle Strand, who sold his mill for it and walked over it every morning of his life.'

function lines(html: string): readonly string[] {
  const content = `<html lang="en"><body><main>${html}<p>${STORY}</p><p>${STORY.toUpperCase()}</p></main></body></html>`
  return clean({ id: 'a.html', content }).text.split('\n\n')
}

it('a sign that leads to the heading itself goes, and from the title', () => {
  const content = `<html lang="en"><head><title>Old bridges - docs</title></head><body><main><h1>Old bridges<a href="#old">¶</a></h1><p>${STORY}</p><h2>Piers of stone <a href="#piers">#</a></h2><p>${STORY.toUpperCase()}</p></main></body></html>`
  const { article, text } = clean({ id: 'a.html', content })
  expect(fieldOf(article, 'title')).toBe('Old bridges')
  expect(text.split('\n\n')).toContain('Piers of stone')
})

it('links in brackets behind a heading go, in any language', () => {
  expect(lines(`<h2>History [<a href="/w?action=edit">edit</a>]</h2><p>${STORY}!</p>`)).toContain('History')
  expect(
    lines(
      `<h2>Storia[<a href="/w?v=1">modifica</a> | <a href="/w?a=1">modifica wikitesto</a>]</h2><p>${STORY}!</p>`,
    ),
  ).toContain('Storia')
})

it('brackets and signs that are words of the heading stay', () => {
  expect(lines(`<h2>History [sic]</h2><p>${STORY}!</p>`)).toContain('History [sic]')
  expect(lines(`<h2><a href="/v">How to mend a sail [video]</a></h2><p>${STORY}!</p>`)).toContain(
    'How to mend a sail [video]',
  )
  expect(lines(`<h2>Why I write C#</h2><p>${STORY}!</p>`)).toContain('Why I write C#')
  expect(lines(`<h2>Why I write <a href="/c">C#</a></h2><p>${STORY}!</p>`)).toContain('Why I write C#')
})
