/** Texts laid side by side: paragraphs that came, went, and were altered. */
import { describe, expect, it } from 'vitest'
import { paragraphChanges } from '../../src/diff/paragraphs.ts'
import { deedsBetween, ruleChanges } from '../../src/diff/rules.ts'
import type { Removal } from '../../src/write/trail.ts'

const nothing = { gained: [], lost: [] }

describe('paragraphs', () => {
  it('the same text is one run', () => {
    expect(paragraphChanges(['a', 'b'], ['a', 'b'], nothing)).toEqual([{ is: 'same', count: 2 }])
  })
  it('a paragraph in the place of another that it does not resemble went, and the other came', () => {
    const found = paragraphChanges(['The ferry sails at nine.'], ['Cod was dear in May.'], nothing)
    expect(found.map(({ is }) => is)).toEqual(['removed', 'added'])
  })
  it('scripts without spaces are compared by word too', () => {
    const [found] = paragraphChanges(['港の市場が五月に移転する。'], ['港の市場が六月に移転する。'], nothing)
    expect(found?.is).toBe('changed')
  })
  it('texts that share nothing, as long as they may be, end in time', () => {
    const [old, next] = ['x', 'y'].map((word) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`))
    const found = paragraphChanges(old ?? [], next ?? [], nothing)
    expect(found.filter(({ is }) => is === 'removed')).toHaveLength(20_000)
  })
  it('an edit is named beside the words that it took', () => {
    const edit: Removal = { ...drop(0, 'en/x', ' Sign up here.'), does: 'edit', becomes: '' }
    const deeds = deedsBetween([], [edit])
    const found = paragraphChanges(['The pier is open. Sign up here.'], ['The pier is open.'], deeds)
    expect(found).toMatchObject([{ is: 'changed', rule: 'en/x' }])
  })
})

describe('rules between two trails', () => {
  it('a block that moved is the same deed, and a second drop of a block is none', () => {
    const old = [drop(3, 'en/share', 'Share')]
    const next = [drop(9, 'en/share', 'Share'), drop(9, 'en/other', 'Share')]
    expect(deedsBetween(old, next)).toEqual(nothing)
  })
  it('counts what is more and what is fewer by rule, most first', () => {
    const old = [drop(1, 'en/a', 'one'), drop(2, 'en/b', 'two'), drop(3, 'en/b', 'three')]
    const next = [drop(1, 'en/a', 'one'), drop(2, 'en/a', 'two')]
    expect(ruleChanges(deedsBetween(old, next))).toMatchObject([
      { rule: 'en/b', more: 0, fewer: 2, fewerCharacters: 8 },
      { rule: 'en/a', more: 1, fewer: 0, moreCharacters: 3 },
    ])
  })
})

function drop(block: number, rule: string, text: string): Removal {
  return { block, from: 0, to: 1, stage: 'boilerplate', rule, does: 'drop', text, becomes: null, saw: text }
}
