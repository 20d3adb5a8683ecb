/** No pattern can be made slow by a text: none repeats a repetition without bound, and time grows no faster than a text may. */
import { describe, expect, it } from 'vitest'
import { packs } from '../../stages/boilerplate/packs.ts'
import type { Example, Rule } from '../../stages/kit/rule.ts'

const rules = packs.flatMap((pack) => pack.rules)

/** Longer than any block that a pattern meets. */
const LONG = 4000
/** Milliseconds for one pattern over one such text, ten times what the slowest was seen to take. */
const PATIENCE = 100

describe('patterns', () => {
  it.each(rules)('$id repeats no repetition without bound', ({ says }) => {
    expect(repeatsRepetition(says.source)).toBe(false)
  })
  it.each(rules)('$id is quick on texts made to slow it', (rule) => {
    const slow = trials(rule).filter((text) => slowest(rule.says, text) > PATIENCE)
    expect(slow.map((text) => text.slice(0, 60))).toEqual([])
  })
  it.each([
    ['(?:a+)+', true],
    ['(a*b?){2,}', true],
    ['(?:[+*] ?){0,3}a+', false],
    ['(?:a{1,9} ){0,6}', false],
    ['(?:\\+)+', false],
  ])('of %s the check says %s', (source, repeats) => {
    expect(repeatsRepetition(source)).toBe(repeats)
  })
})

/** Texts that begin like what the rule takes and then go on without end. */
function trials(rule: Rule): readonly string[] {
  const starts = rule.removes.map((example: string | Example) =>
    (typeof example === 'string' ? example : example.text).toLowerCase(),
  )
  const pieces = [...rule.near, ...starts, 'a', ' ', 'a ', '. ', '1', '/', 'the , ']
  return [
    ...starts.flatMap(swollen),
    ...pieces.map((piece) => `${piece} `.repeat(Math.ceil(LONG / (piece.length + 1))).slice(0, LONG)),
    ...starts.flatMap((start) =>
      ['a ', ', ', 'a'].map((piece) => `${start.slice(0, -1)}${piece.repeat(LONG / 2)}`.slice(0, LONG)),
    ),
  ]
}

/** The text with each of its runs of letters, of figures, of spaces grown without end, and with something behind that no rule knows. */
function swollen(text: string): readonly string[] {
  return [...text.matchAll(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu)].map(({ 0: run, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + run.length)]
    return `${before}${run.repeat(Math.ceil(LONG / run.length))}${after}\u0001`
  })
}

function slowest(says: RegExp, text: string): number {
  const start = performance.now()
  says.test(text)
  return performance.now() - start
}

/** A group that is repeated without bound and holds something repeated without bound. Escapes and classes are passed whole. */
function repeatsRepetition(source: string): boolean {
  const open: boolean[] = [false]
  for (const [token] of source.matchAll(
    /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]))?|\)[*+]?(?:\{\d+,\})?|[*+]|\{\d+,\}|[^()]/g,
  )) {
    if (token.startsWith('(')) open.push(false)
    else if (token.startsWith(')')) {
      const inside = open.pop() ?? false
      if (inside && token.length > 1) return true
      if (inside || token.length > 1) open[open.length - 1] = true
    } else if (token === '*' || token === '+' || /^\{\d+,\}$/.test(token)) open[open.length - 1] = true
  }
  return false
}
