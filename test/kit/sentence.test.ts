/** Sentences end in every script, whatever closes or notes stand behind; the model's scan, which reads by a table, says the same. */
import { expect, it } from 'vitest'
import { endsLikeSentence } from '../../stages/kit/sentence.ts'
import { measure } from '../../stages/main-content/measured/measure.ts'

function endsForModel(text: string): boolean {
  const facts = { from: 0, to: text.length, gap: 0 }
  return measure([{ n: 0, kind: 'paragraph', text, fate: 'kept', facts }]).ended[0] === 1
}

it.each([
  'The ferry sails.',
  'The ferry sails.”',
  '“The ferry (the old one) sails.”)',
  '„Die Fähre legt ab.“',
  '»Die Fähre legt ab.«',
  'The ferry sails.[12]',
  'The ferry sails. [3] [a]',
  'Does it sail? ',
  'And then\u2026',
  '渡船在黎明出发。」',
  'أبحرت العبّارة؟',
  'नाव चली।',
  'လှေ ထွက်သွားပြီ။',
])('%s is told to its end', (text) => {
  expect(endsLikeSentence(text)).toBe(true)
  expect(endsForModel(text)).toBe(true)
})

it.each([
  '',
  '[12]',
  'Ferry timetable',
  'The ferry, ',
  'Tides [PDF]',
  'See the note. [which nobody has read]',
  '”)',
])('%s is not', (text) => {
  expect(endsLikeSentence(text)).toBe(false)
  expect(endsForModel(text)).toBe(false)
})
