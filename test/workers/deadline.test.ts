/** The deadline of a deed: it ends loops and patterns that never would, and lets through what is in time. */
import { describe, expect, it } from 'vitest'
import { within } from '../../src/deadline.ts'
import { clean } from '../../src/index.ts'

const SOON = 0.2
const PLENTY = 60

describe('within', () => {
  it('gives what the deed gave, also where that is nothing', () => {
    expect(within(PLENTY, () => 7)).toEqual({ value: 7 })
    expect(within(PLENTY, () => undefined)).toEqual({ value: undefined })
  })
  it('throws what the deed threw', () => {
    const angry = (): never => {
      throw new TypeError('no')
    }
    expect(() => within(PLENTY, angry)).toThrow(TypeError)
  })
  it('ends a loop without end', () => {
    expect(within(SOON, forever)).toEqual({ late: true })
  })
  it('ends a pattern that tries everything', () => {
    const pattern = new RegExp('^(?:a+)+$')
    expect(within(SOON, () => pattern.test(`${'a'.repeat(40)}b`))).toEqual({ late: true })
  })
  it('inside another: the inner is late alone, and what stands around it goes on', () => {
    expect(within(PLENTY, () => within(SOON, forever))).toEqual({ value: { late: true } })
  })
  it('inside another: the outer ends both', () => {
    expect(within(SOON, () => within(PLENTY, forever))).toEqual({ late: true })
  })
})

function forever(): never {
  for (;;);
}

describe('clean', () => {
  it('throws where a document takes longer than it may, and names it', () => {
    const content = `${'The pier of Lindholm reopened on Tuesday. '.repeat(40)}\n`.repeat(300)
    expect(() => clean({ id: 'long.txt', content }, { deadline: 0.001 })).toThrow(/^long\.txt: took longer/)
    expect(clean({ id: 'short.txt', content: 'The pier of Lindholm reopened on Tuesday.' }).text).toMatch(
      /pier/,
    )
  })
})
