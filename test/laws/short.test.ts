/** No document up to the size that is not watched takes long: whatever one piece, said again and again, makes of it. */
import { expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'

/** As `LARGE` in `src/deadline.ts`. */
const SIZE = 65_536
/** Seconds; the slowest took two on a busy machine, so a slow one passes and a pattern that tries everything does not. */
const MOST = 10

const pieces: readonly string[] = [
  'a',
  ' ',
  '.',
  '"',
  '\u201d',
  '-',
  '|',
  '1',
  '\t \n',
  '\u00a0',
  'a ',
  'a\n',
  'A. ',
  '12 ',
  '12.12.',
  '2021-12-07 ',
  'By By ',
  'By Jane Roe and ',
  'Jane Roe, ',
  'and ',
  'on at ',
  'Read more: ',
  'share this ',
  'Follow us on ',
  '© 2021 All rights reserved ',
  'Photo: Jane Roe / ',
  'http://a.example/',
  '&amp;',
  '\u00c3\u00a9',
  '\u00c3\u0083\u00c2\u00a9',
  '記者 ',
  '読',
  'ก',
  '<div>',
  '<a href="x">a</a> ',
  '<li><p>a',
  '<b><p>a',
  '<table><tr><td>',
  '<!--',
  '<script>{"a":[',
  '<meta name="a" content="b">',
]
const wrapped: readonly (readonly [string, string])[] = [
  ['', ''],
  ['<html><body><h1>The pier reopens</h1><p>', '</p></body></html>'],
  ['The pier reopens\n\nBy ', '!\n'],
]

const { clean } = createPipeline()

it.each(pieces)('%j', (piece) => {
  for (const [before, after] of wrapped) {
    const room = SIZE - before.length - after.length
    const bytes = Buffer.from(before + piece.repeat(room).slice(0, room) + after).subarray(0, SIZE)
    const start = process.cpuUsage()
    expect(clean({ id: 'a.html', content: bytes }).article.id).toBe('a.html')
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(MOST)
  }
})
