import { expect, test } from 'vitest'
import { observe } from '../../stages/duplicates/notes/note.ts'
import { storiesOf } from '../../stages/duplicates/family/stories.ts'
import type { Edge } from '../../stages/kit/stage.ts'
import { article, BRIDGE } from './articles.ts'

const edge = (a: string, b: string): Edge => ({
  a,
  b,
  certainty: 0.9,
  relation: 'near',
  ofA: 0.9,
  ofB: 0.9,
  evidence: [],
})
/** Versions that share nearly all their keys, so that a pair of them without an edge disagrees. */
function versions(count: number, edges: readonly Edge[]): readonly (readonly string[])[] {
  const members = Array.from({ length: count }, (_, n) => {
    const id = `v${n}`
    return { id, note: observe(article(id, [...BRIDGE, `Version ${n} of the report was printed.`])) }
  })
  return storiesOf({ key: 0, members, edges }).map((story) => story.members.map(({ id }) => id))
}
const three = [edge('v0', 'v1'), edge('v0', 'v2'), edge('v1', 'v2')]

test('a later edition joins three versions where one of them tells it', () => {
  expect(versions(4, [...three, edge('v0', 'v3')])).toEqual([['v0', 'v1', 'v2', 'v3']])
})

test('but not four', () => {
  const four = [...three, edge('v0', 'v3'), edge('v1', 'v3'), edge('v2', 'v3')]
  expect(versions(5, [...four, edge('v0', 'v4')])).toEqual([['v0', 'v1', 'v2', 'v3']])
})
