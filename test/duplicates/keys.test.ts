/** Under which keys articles meet: a brief meets the long report that it was cut from, wherever it stood there. */
import { expect, it } from 'vitest'
import { meet } from '../../stages/duplicates/notes/meet.ts'
import { observe } from '../../stages/duplicates/notes/note.ts'
import { article } from './articles.ts'

const SOUNDS = [...'bdfgklmnprstvz'].flatMap((first) => [...'aeiou'].map((vowel) => first + vowel))

/** Paragraphs of fifteen made-up words each; the same seed, the same text. */
function report(seed: number, paragraphs: number): readonly string[] {
  let state = seed
  const sound = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return SOUNDS[(state >>> 16) % SOUNDS.length] ?? ''
  }
  const sentence = (): string => `${Array.from({ length: 15 }, () => sound() + sound() + sound()).join(' ')}.`
  return Array.from({ length: paragraphs }, sentence)
}

it('a brief of a hundred words meets the report of fifteen hundred, whichever part it is', () => {
  const whole = report(7, 100)
  const other = report(8, 100)
  const notes = Array.from({ length: 14 }, (_, n) => {
    return observe(article(`brief ${n}`, whole.slice(n * 7, n * 7 + 7)))
  })
  const [long, strange] = [observe(article('long', whole)), observe(article('strange', other))]
  expect(notes.filter((note) => meet([long, note]).length === 0)).toEqual([])
  expect(notes.filter((note) => meet([strange, note]).length > 0)).toEqual([])
})

it('and a note of however many words stays small', () => {
  const note = observe(
    article('longest', report(9, 2000), {
      title: 'A title '.repeat(40),
      url: `https://a.example/${'b'.repeat(300)}`,
    }),
  )
  expect(note.passages.length / 6).toBeLessThan(60)
  expect(note.pairs.length / 6).toBeLessThanOrEqual(60)
  expect(Buffer.byteLength(JSON.stringify(note))).toBeLessThanOrEqual(2048)
})

it('a title that is only the likeliest line is not noted, one that was told is', () => {
  const told = article('a', report(3, 9), { title: 'Pier shut' })
  const likely = { ...told, names: told.names.map((name) => ({ ...name, rule: 'main-content/title' })) }
  expect(observe(told).fields.title).toBe('Pier shut')
  expect(observe(likely).fields.title).toBeUndefined()
})
