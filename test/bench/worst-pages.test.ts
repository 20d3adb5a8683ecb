/** What is told of a bad page: which words went or stayed, and in which part of the text. */
import { expect, it } from 'vitest'
import { told } from '../../bench/pages/worst.ts'

const gold = 'The ferry runs again. The harbour was closed for months.'

it('says where most of what was lost stood', () => {
  expect(told('lost', gold, 'The harbour was closed for months.')).toBe(
    'lost: 4 of 10 words, most at the start: ferry runs again the',
  )
  expect(told('lost', gold, 'The ferry runs again. The harbour was')).toBe(
    'lost: 3 of 10 words, most at the end: closed for months',
  )
})

it('counts a word as often as it stands', () => {
  expect(told('left', 'the the the', 'the')).toBe('left: 2 of 3 words, all over: the the')
})

it('says nothing of a page that is right', () => {
  expect(told('left', gold, gold)).toBe('left: nothing')
})
