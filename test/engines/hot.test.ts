/** Keys that too many documents share: capped by id, not by arrival, and told of. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { capped, hotKeysOf, hottestFirst, keepHot } from '../../src/engines/local/pairs/hot.ts'
import type { Heated, HotKey } from '../../src/engines/local/pairs/hot.ts'
import { openIntake } from '../../src/spool/intake.ts'
import { summaryText } from '../../src/summary.ts'
import { duplicates } from '../../stages/duplicates.ts'

/** A round over articles of these ids, in the order in which they stand there: guests come behind the run's own. */
function roundOf(ids: readonly string[]): Heated {
  const { spool } = openIntake(mkdtempSync(join(tmpdir(), 'copydesk-hot-')), '').filled()
  return { stage: duplicates, spool: { ...spool, ids }, own: 0, hot: [] }
}

it('the first by id meet under a key of too many documents, and the round hears of it', () => {
  const round = roundOf(['d', 'a', 'c', 'b'])
  const groups = [
    { key: 7, members: [0, 1, 2, 3] },
    { key: 8, members: [0, 2] },
  ]
  expect([...capped(round, groups, 2)]).toEqual([
    { key: 7, members: [1, 3] },
    { key: 8, members: [0, 2] },
  ])
  expect(round.hot).toEqual([{ stage: 'duplicates', key: 7, documents: 4, met: 2 }])
})

it('what was capped stands beside the spool, for a run that is resumed behind the round', () => {
  const round = roundOf(['d', 'a', 'c', 'b'])
  const names = ['repeated-lines', 'duplicates']
  expect(hotKeysOf(round.spool.folder, names)).toEqual([])
  expect([...capped(round, [{ key: 7, members: [0, 1, 2, 3] }], 2)].length).toBe(1)
  keepHot(round)
  expect(hotKeysOf(round.spool.folder, names)).toEqual([
    { stage: 'duplicates', key: 7, documents: 4, met: 2 },
  ])
})

it('the summary tells of them, and only where there are some', () => {
  const hot = (key: number, documents: number): HotKey => ({
    stage: 'duplicates',
    key,
    documents,
    met: 20_000,
  })
  const counts = { read: 1, canonical: 1, copy: 0, empty: 0, aside: 0, 'over-removal': 0 }
  const summary = { counts, rules: [], charactersKept: 1, charactersRemoved: 0 }
  const hotKeys = hottestFirst([hot(2, 20_001), hot(1, 31_000)])
  expect(summaryText({ ...summary, hotKeys }, '')).toContain(
    '2 keys were too common to meet under: up to 31,000',
  )
  expect(summaryText(summary, '')).not.toContain('too common')
})
