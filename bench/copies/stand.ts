/** Labelled documents as `duplicates` gets them: opened, cleaned and muted by all the stages that stand before it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanDocument } from '../../src/clean.ts'
import { runPasses, passesOf } from '../../src/engines/local/passes.ts'
import { checked } from '../../src/settings.ts'
import { articleOf } from '../../src/spool/entry.ts'
import { openIntake } from '../../src/spool/intake.ts'
import { stagesInForce } from '../../src/stages-in-force.ts'
import { noWatch } from '../../src/watch.ts'
import { openCrew } from '../../src/workers/hire.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Doc } from './documents.ts'

/** Every document that could be opened, in the order given. */
export async function standing(docs: readonly Doc[]): Promise<readonly Article[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const intake = openIntake(folder, '')
  const { settings } = checked({ withoutStages: ['duplicates'] })
  const { first, rest } = stagesInForce(settings)
  for (const { id, text } of docs) {
    intake.add(cleanDocument({ id, name: id, bytes: Buffer.from(text), warnings: [] }, first, settings))
  }
  const { spool } = intake.filled()
  const crew = await openCrew({ jobs: 1, deadline: settings.deadline })
  await runPasses(spool, passesOf(rest), { settings, crew, watch: noWatch })
  await crew.close()
  const articles = [...spool.each()].flatMap((entry) => (entry.is === 'aside' ? [] : [articleOf(entry)]))
  intake.close()
  rmSync(folder, { recursive: true })
  return articles
}
