import { expect, test } from 'vitest'
import { soundEdges } from '../../stages/duplicates/family/furniture.ts'
import { observe } from '../../stages/duplicates/notes/note.ts'
import type { Edge, Family } from '../../stages/kit/stage.ts'
import type { Note } from '../../stages/duplicates/notes/note.ts'
import { article, BRIDGE, HERON } from './articles.ts'

const edge = (a: string, b: string): Edge => ({
  a,
  b,
  certainty: 0.9,
  relation: 'edition',
  ofA: 0.5,
  ofB: 0.5,
  evidence: [],
})

/** Every word made another by a letter, so that each story has words of its own. */
function story(n: number): readonly string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  return HERON.map((text) => text.replace(/[A-Za-z]{3,}/g, (word) => word + letters.charAt(n)))
}

function crowd(count: number, paragraphs: (n: number) => readonly string[]): Family<Note> {
  const members = Array.from({ length: count }, (_, n) => {
    const id = String.fromCharCode(97 + n)
    return { id, note: observe(article(id, paragraphs(n))) }
  })
  return { key: 0, members, edges: members.slice(1).map(({ id }) => edge('a', id)) }
}

test('what a site prints around many stories joins none of them', () => {
  expect(soundEdges(crowd(16, (n) => [...BRIDGE.slice(0, 4), ...story(n)]))).toEqual([])
})

test('many copies of one story, each with a line of its own, hang together', () => {
  expect(soundEdges(crowd(16, (n) => [...BRIDGE, (story(n)[0] ?? '').slice(0, 60)]))).toHaveLength(15)
})

test('a few stories that share half of their words are no crowd: they were compared', () => {
  expect(soundEdges(crowd(4, (n) => [...BRIDGE.slice(0, 4), ...story(n)]))).toHaveLength(3)
})
