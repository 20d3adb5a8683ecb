/** What ends a line for good. */
import { expect, it } from 'vitest'
import { ended } from '../../stages/tidy/seam.ts'

it.each([
  '渡船は春に戻る。',
  '理由は次の通り：',
  '町長は言った；',
  '「春に戻る。」',
  '（全文完。）',
  'Said he, “no.”',
])('%s', (line) => {
  expect(ended(line)).toBe(true)
})

it.each(['北埠頭の工事', '「春に戻る」', '北埠頭（旧港）', 'The board, of'])('not %s', (line) => {
  expect(ended(line)).toBe(false)
})
