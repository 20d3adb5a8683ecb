/** The shuffle: everyone who shares a key, once, and nobody else. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openShuffle } from '../../src/engines/local/pairs/shuffle.ts'
import { hash53 } from '../../stages/kit/hash.ts'

it('groups by key over many files and more records than it gathers', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-shuffle-')), 'keys')
  const shuffle = openShuffle(folder)
  for (let n = 0; n < 30_000; n++) {
    shuffle.put(hash53(`own ${n}`), n)
    shuffle.put(hash53(`tens ${Math.floor(n / 10)}`), n)
    shuffle.put(hash53(`tens ${Math.floor(n / 10)}`), n)
  }
  const groups = [...shuffle.groups()]
    .map(({ members }) => members)
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  expect(groups.length).toBe(3000)
  expect(groups[7]).toEqual([70, 71, 72, 73, 74, 75, 76, 77, 78, 79])
  expect(groups.every((group) => group.length === 10)).toBe(true)
  expect(existsSync(folder)).toBe(false)
})
