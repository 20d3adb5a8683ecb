/** Who is laid side by side: those that share enough keys, counted before any note is read. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { candidateGroups } from '../../src/engines/local/pairs/candidates.ts'
import type { Counting } from '../../src/engines/local/pairs/candidates.ts'
import { openIntake } from '../../src/spool/intake.ts'
import { duplicates } from '../../stages/duplicates.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-candidates-'))
afterAll(() => rmSync(here, { recursive: true }))
const folder = join(here, 'candidates')

/** A round over so many articles, each of thirty keys where nothing else is told. */
function roundOf(count: number, keyCounts: readonly number[] = []): Counting {
  const { spool } = openIntake(join(here, 'spool'), '').filled()
  const ids = Array.from({ length: count }, (_, n) => `a${String(n).padStart(3, '0')}`)
  const counts = ids.map((_, n) => keyCounts[n] ?? 30)
  return { stage: duplicates, spool: { ...spool, ids }, own: count, keyCounts: counts }
}

function met(round: Counting, groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [
    ...candidateGroups(
      round,
      groups.map((members, key) => ({ key, members })),
      folder,
    ),
  ]
}

it('a key that two share by chance brings nobody together, two keys do', () => {
  const groups = [
    [1, 2, 3],
    [2, 3, 4],
    [4, 5],
  ]
  expect(met(roundOf(6), groups)).toEqual([
    [2, 3],
    [2, 3],
  ])
  expect(existsSync(folder)).toBe(false)
})

it('one key is enough for an article of few', () => {
  expect(
    met(roundOf(6, [30, 30, 30, 30, 30, 5]), [
      [3, 4],
      [4, 5],
    ]),
  ).toEqual([[4, 5]])
})

it('two common keys tell as much as one that is rare', () => {
  const one = [0, ...placesFrom(40, 29), 69]
  const other = [0, 69, ...placesFrom(70, 29)]
  const rare = [0, 69]
  expect(met(roundOf(100), [one, rare])).toEqual([])
  expect(met(roundOf(100), [one, other])).toEqual([])
  expect(met(roundOf(100), [one, other, rare])).toEqual([rare, rare, rare])
})

function placesFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => first + n)
}

it('a story of hundreds hangs together by those that are first under each of its keys', () => {
  const story = placesFrom(0, 300)
  const groups = Array.from({ length: 4 }, (_, key) => [...story, 300 + key])
  const found = met(roundOf(310), groups)
  expect(found).toEqual([story, story, story, story])
})

it('who shares every key that it has may be an exact copy, however common they are', () => {
  const story = placesFrom(0, 300)
  expect(
    met(
      roundOf(
        310,
        story.map(() => 1),
      ),
      [story],
    ),
  ).toEqual([story])
})

it('where a stage counts no keys, groups stay as they are', () => {
  const { mayMeet: _, ...others } = duplicates
  const stage: CorpusStage = others
  expect(
    met({ ...roundOf(6), stage }, [
      [1, 2, 3],
      [4, 5],
    ]),
  ).toEqual([
    [1, 2, 3],
    [4, 5],
  ])
})
