/** A document whose parse never ends is set aside with the reason, and the rest of the dump is cleaned: in workers, and without. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fill } from '../../src/fill.ts'
import { filesIn } from '../../src/read/dump/folder.ts'
import { checked } from '../../src/settings.ts'
import { openIntake } from '../../src/spool/intake.ts'
import { noWatch } from '../../src/watch.ts'
import { openCrew } from '../../src/workers/hire.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'

const desk = join(import.meta.dirname, 'desks', 'hanging.mjs')
const nowhere = join(import.meta.dirname, 'desks', 'none.mjs')
const hanging: DocumentStage = {
  name: 'hanging',
  scope: 'document',
  mark: (article) => {
    for (; article.id === 'hang';);
    return []
  },
}

it.each([
  ['two workers', { jobs: 2, desk }],
  ['this process, and a worker for the rest', { jobs: 1, desk, order: [hanging] }],
  ['this process alone', { jobs: 1, desk: nowhere, order: [hanging] }],
])('%s', async (_, hiring) => {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-hang-'))
  const dump = join(root, 'dump')
  mkdirSync(dump)
  for (const name of ['a', 'b', 'hang', 'y', 'z'])
    writeFileSync(join(dump, name), 'The pier of Lindholm reopened on Tuesday.')
  const deadline = 1
  const crew = await openCrew({ ...hiring, deadline })
  const intake = openIntake(join(root, 'spool'), 'test')
  const files = await filesIn([dump], { skip: [] })
  await fill(intake, files, { options: checked({ deadline }), stages: [hanging], crew, watch: noWatch })
  await crew.close()
  const { spool } = intake.filled()
  expect([...spool.each()].map((entry) => [entry.id, entry.is])).toEqual([
    ['a', 'opened'],
    ['b', 'opened'],
    ['hang', 'aside'],
    ['y', 'opened'],
    ['z', 'opened'],
  ])
  expect(spool.at(2)).toMatchObject({
    aside: {
      id: 'hang',
      where: 'deadline',
      reason: 'took longer than 1 s; raise --deadline or split the document',
    },
  })
  spool.close()
})
