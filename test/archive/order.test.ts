/** Order: two dumps one after the other give the stories that both together give, whichever comes first. */
import { describe, expect, it } from 'vitest'
import { lastStories } from '../../src/archive/stories.ts'
import { openArchive } from '../../src/archive/open.ts'
import { fold, foldAlone, newFolder } from './desk.ts'
import type { Made } from './desk.ts'
import { families } from './made.ts'

const all = families(0, 40)
const dumps = [half(all, 0), half(all, 1)] as const

const foldedAlone = await foldAlone(all)

describe('dumps in any order', () => {
  const together = storiesOf(Object.keys(all), (id) => foldedAlone.get(id)?.story ?? '')
  it('the made families hang together, and the dumps cut through them', () => {
    expect(together.size).toBe(40)
    const cut = [...together].filter(([, members]) => new Set(members.map((id) => id in dumps[0])).size === 2)
    expect(cut.length).toBeGreaterThan(25)
  })
  it.each([
    ['the first half first', dumps],
    ['the second half first', [dumps[1], dumps[0]] as const],
    ['the first half twice', [dumps[0], dumps[1], dumps[0]] as const],
    ['in overlapping parts', [dumps[0], all, dumps[1]] as const],
  ])('%s: the same stories under the same articles', async (_, runs) => {
    const folder = newFolder()
    for (const dump of runs) await fold(folder, dump)
    expect(remembered(folder)).toEqual(together)
  })
})

/** Every other document. */
function half(made: Made, n: 0 | 1): Made {
  return Object.fromEntries(Object.entries(made).filter((_, place) => place % 2 === n))
}

/** Canonical id to its members, by id. */
function storiesOf(
  ids: readonly string[],
  canonicalOf: (id: string) => string,
): ReadonlyMap<string, string[]> {
  const stories = new Map<string, string[]>()
  for (const id of ids.toSorted()) {
    const canonical = canonicalOf(id)
    stories.set(canonical, [...(stories.get(canonical) ?? []), id])
  }
  return new Map([...stories].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function remembered(folder: string): ReadonlyMap<string, string[]> {
  const archive = openArchive(folder, { say: () => undefined, damage: 'refuse' })
  const last = lastStories(archive, Object.keys(all))
  archive.close()
  return storiesOf(Object.keys(all), (id) => last.get(id)?.record.story ?? id)
}
