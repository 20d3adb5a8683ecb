/** Piles give back what was put, in its order; what is little stays in memory, what is much goes to disk. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPiles } from '../../src/engines/local/piles.ts'

it.each([
  [10, []],
  [20_000, ['pile.1']],
])('%i numbers in one of three piles', (count, files) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-piles-')), 'piles')
  const piles = openPiles(folder, 3)
  const numbers = Array.from({ length: count }, (_, n) => n)
  for (const n of numbers) piles.put(1, [n])
  expect(readdirSync(folder)).toEqual(files)
  expect([0, 1, 2].map((pile) => [...piles.take(pile)])).toEqual([[], numbers, []])
  piles.put(1, [7])
  expect([...piles.take(1)]).toEqual([...numbers, 7])
  piles.close()
  expect(existsSync(folder)).toBe(false)
})
