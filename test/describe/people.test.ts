/** A byline is people. */
import { describe, expect, it } from 'vitest'
import { peopleIn } from '../../stages/describe/clues/people.ts'

describe('peopleIn', () => {
  it.each([
    ['By Edda Brink', ['Edda Brink']],
    ['Edda Brink and Tom May', ['Edda Brink', 'Tom May']],
    ['Edda Brink, Tom May & Ludwig van der Berg', ['Edda Brink', 'Tom May', 'Ludwig van der Berg']],
    ['Edda Brink, MD, PhD', ['Edda Brink']],
    ['Edda Brink, Staff Writer', ['Edda Brink']],
    ['Edda Brink Senior Reporter', ['Edda Brink']],
    ['Edda Brink @eddabrink', ['Edda Brink']],
    ['Rui Ma', ['Rui Ma']],
    ['Edda Brink Staff Writer', ['Edda Brink']],
    ['Edda Marie Brink Sports Editor', ['Edda Marie Brink']],
    ['Edda Brink.', ['Edda Brink']],
    ['Edda Brink Jr.', ['Edda Brink']],
    ['Edda Brink, MA', ['Edda Brink']],
    ['Edda Brink (edda@courier.example)', ['Edda Brink']],
    ['Edda Brink in Lindholm', ['Edda Brink']],
    ['María José Núñez', ['María José Núñez']],
    ['Иван Петров', ['Иван Петров']],
    ['মৌসুমী সেন', ['মৌসুমী সেন']],
    ['پریسا نیک\u200cنام', ['پریسا نیک\u200cنام']],
    ['佐々木 健', ['佐々木 健']],
    ['スー ロー', ['スー ロー']],
  ])('%s', (byline, people) => {
    expect(peopleIn(byline, { lone: false })).toEqual(people)
  })
  it.each([
    'Staff',
    'admin',
    'Lindholm News',
    'Newsroom Staff',
    'Lindholm Courier Staff Writer',
    'Mary Staff Writer',
    '@eddabrink',
    '7 December 2021',
    'https://courier.example/edda',
    'Read More',
    'The Pier Opens Again After Storm',
    'the mayor',
  ])('%s is nobody', (byline) => {
    expect(peopleIn(byline, { lone: true })).toEqual([])
  })
})
