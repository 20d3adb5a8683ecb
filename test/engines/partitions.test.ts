/** Piles give back what was put, in its order; what is little stays in memory, what is much goes to disk. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPartitions } from '../../src/engines/local/pairs/partitions.ts'

it.each([
  [10, []],
  [20_000, ['partition.1']],
])('%i numbers in one of three partitions', (count, files) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-partitions-')), 'partitions')
  const partitions = openPartitions(folder, 3)
  const numbers = Array.from({ length: count }, (_, n) => n)
  for (const n of numbers) partitions.put(1, [n])
  expect(readdirSync(folder)).toEqual(files)
  expect([0, 1, 2].map((partition) => [...partitions.take(partition)])).toEqual([[], numbers, []])
  partitions.put(1, [7])
  expect([...partitions.take(1)]).toEqual([...numbers, 7])
  partitions.close()
  expect(existsSync(folder)).toBe(false)
})
