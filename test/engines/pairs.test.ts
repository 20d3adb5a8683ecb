/** What the engine holds in memory while copies are looked for: pairs, groups and what was read last, all bounded. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { distinctGroups } from '../../src/engines/local/pairs/distinct-groups.ts'
import { openPairList, placesOf } from '../../src/engines/local/pairs/pair-list.ts'

it('a pair that is proposed often is there once, whichever way round, beyond the first room too', () => {
  const list = openPairList()
  for (let turn = 0; turn < 3; turn++)
    for (let n = 1; n < 90_000; n++) list.add(turn === 1 ? n : 0, turn === 1 ? 0 : n)
  list.add(50_000_000, 49_999_999)
  const pairs = [...list.all()].map(placesOf)
  expect(pairs).toHaveLength(90_000)
  expect(pairs.at(-1)).toEqual([49_999_999, 50_000_000])
  expect(pairs.slice(0, 2)).toEqual([
    [0, 1],
    [0, 2],
  ])
})

it('groups of the same articles are one, in the order of their first article', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-groups-')), 'groups')
  const groups = [
    [70, 80],
    [3, 9, 11],
    [3, 9],
    [70, 80],
    [3, 9, 11],
    [2, 99],
  ]
  expect([...distinctGroups(groups, folder, 100)]).toEqual([
    [2, 99],
    [3, 9],
    [3, 9, 11],
    [70, 80],
  ])
  expect(existsSync(folder)).toBe(false)
})
