/** The scan of a block's text means something in every script. */
import { expect, test } from 'vitest'
import type { Block } from '../../stages/kit/article.ts'
import { measure } from '../../stages/main-content/measured/measure.ts'

function scan(...texts: readonly string[]) {
  return measure(
    texts.map((text, n): Block => ({
      n,
      kind: 'paragraph',
      text,
      fate: 'kept',
      facts: { from: 0, to: text.length, gap: 0 },
    })),
  )
}

test('sentences end in any script, closing quotes aside', () => {
  const texts = [
    'The ferry sailed at dawn.”',
    '„Die Fähre legt ab.“',
    '»Die Fähre legt ab.«',
    '渡船在黎明出发。',
    'أبحرت العبّارة؟',
    'नाव चली।',
    'လှေ ထွက်သွားပြီ။',
    'ទូកបានចេញទៅ។',
    'Ferry timetable',
  ]
  expect([...scan(...texts).ended]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0])
})

test('notes in brackets stand behind the end of a sentence', () => {
  const texts = [
    'The ferry sailed at dawn.[12]',
    'The ferry sailed at dawn. [3][4]',
    'The ferry sailed “at dawn.”[a]',
    'The ferry [12]',
    '[12]',
    'dawn. [and what a dawn it was]',
  ]
  expect([...scan(...texts).ended]).toEqual([1, 1, 1, 0, 0, 0])
})

test('an ideograph is worth three letters, so lengths compare', () => {
  const { size, words } = scan('渡船在黎明出发去北方的小岛', 'The ferry left at dawn for the islands')
  expect(size[0]).toBe(39)
  expect(size[1]).toBe(38)
  expect(words[0]).toBe(7)
  expect(words[1]).toBe(8)
})

test('equal lines are known by their hash, whatever the case and the spaces', () => {
  const { line, masked } = scan(
    'Read 12 comments',
    'READ  12 comments',
    'Read 7 comments',
    'Read comments aloud',
  )
  expect(line[0]).toBe(line[1])
  expect(line[0]).not.toBe(line[2])
  expect(masked[0]).toBe(masked[2])
  expect(masked[0]).not.toBe(masked[3])
})

test('capitals, numbers and times are counted', () => {
  const found = scan('NEWS from Port Amble at 10:45 on 3.4.2031')
  expect(found.capitals[0]).toBe(3)
  expect(found.shouted[0]).toBe(1)
  expect(found.numbers[0]).toBe(5)
  expect(found.ties[0]).toBe(3)
})

test('Greek and Cyrillic capitals fold to their small letters', () => {
  const { line } = scan('ΛΙΜΑΝΙ ПОРТ ŁÓDŹ', 'λιμανι порт łódź')
  expect(line[0]).toBe(line[1])
})
