/** Which notes meet: those that share keys, unless their sketches say that this is chance. */
import { describe, expect, it } from 'vitest'
import { packed } from '../../stages/kit/packed.ts'
import { meet } from '../../stages/duplicates/notes/meet.ts'
import type { Note } from '../../stages/duplicates/notes/note.ts'
import { sharedSample } from '../../stages/duplicates/notes/shingles.ts'

const SAMPLED = 100

/** A note with ten keys of its own besides the given ones, and with a sketch of these hashes. */
function note(name: number, shared: readonly number[], sketch: readonly number[]): Note {
  const own = Array.from({ length: 10 }, (_, n) => name * 1000 + n)
  return {
    words: 400,
    same: `text ${name}`,
    content: '',
    passages: '',
    pairs: [...own, ...shared].map((key) => packed(key, 6)).join(''),
    sketch: sketch.map((hash) => packed(hash, 3)).join(''),
    thin: 0,
    ends: ['', ''],
    dropped: 0,
    odd: 0,
    typeset: 0,
    fields: {},
    bylines: [],
  }
}

/** As many hashes, from `first` on; `step` apart. */
function hashes(first: number, count = SAMPLED, step = 1): readonly number[] {
  return Array.from({ length: count }, (_, n) => first + n * step)
}

describe('two notes that share two keys', () => {
  const one = note(1, [7, 8], hashes(0))
  it('do not meet if their samples share next to nothing', () => {
    expect(meet([one, note(2, [7, 8], hashes(SAMPLED - 2))])).toEqual([])
  })
  it('meet if a fortieth of the samples is shared', () => {
    expect(meet([one, note(2, [7, 8], hashes(SAMPLED - 3))])).toEqual([[0, 1]])
  })
  it('meet if one is too short for a sample', () => {
    expect(meet([one, note(2, [7, 8], hashes(5000, 39))])).toEqual([[0, 1]])
  })
})

it('notes that share four keys meet whatever their samples say', () => {
  expect(meet([note(1, [5, 6, 7, 8], hashes(0)), note(2, [5, 6, 7, 8], hashes(5000))])).toEqual([[0, 1]])
})

it('notes that share more keys by chance do not take the place of one that is alike', () => {
  const chance = Array.from({ length: 9 }, (_, n) => note(n, [5, 6, 7, 8], hashes(5000 + n * 1000)))
  const alike = [note(98, [5, 6, 7], hashes(0)), note(99, [6, 7, 8], hashes(0))]
  const found = meet([...chance, ...alike]).filter((pair) => Math.max(...pair) >= chance.length)
  expect(found).toEqual([[9, 10]])
})

describe('samples of two texts', () => {
  it('are compared at the thinness of the thinner one', () => {
    const thick = note(1, [], hashes(0))
    const thin = { ...note(2, [], hashes(0, SAMPLED, 4)), thin: 2 }
    expect(sharedSample(thick, thin)).toEqual({ shared: SAMPLED / 4, of: SAMPLED / 4 })
  })
  it('of which one is empty share nothing of nothing', () => {
    expect(sharedSample(note(1, [], []), note(2, [], hashes(0)))).toEqual({ shared: 0, of: 0 })
  })
})
