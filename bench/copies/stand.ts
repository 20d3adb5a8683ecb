/** Labelled documents as `duplicates` gets them: opened, cleaned and muted by all the stages that stand before it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanDocument } from '../../src/clean.ts'
import { runRound } from '../../src/engines/local/run-round.ts'
import { walk } from '../../src/pipeline.ts'
import { checked } from '../../src/settings.ts'
import { articleOf, openSpool } from '../../src/spool/spool.ts'
import type { Spool } from '../../src/spool/spool.ts'
import { stagesInForce } from '../../src/stages-in-force.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Stage } from '../../stages/kit/stage.ts'
import type { Doc } from './documents.ts'

/** Every document that could be opened, in the order given. */
export function standing(docs: readonly Doc[]): readonly Article[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const spool = openSpool(folder)
  const { settings } = checked({ withoutStages: ['duplicates'] })
  const { first, rest } = stagesInForce(settings)
  for (const { id, text } of docs) {
    spool.add(cleanDocument({ id, name: id, bytes: Buffer.from(text), warnings: [] }, first, settings))
  }
  for (const stage of rest) pass(spool, stage, settings)
  const articles = [...spool.each()].flatMap((entry) => (entry.is === 'aside' ? [] : [articleOf(entry)]))
  spool.close()
  rmSync(folder, { recursive: true })
  return articles
}

function pass(spool: Spool, stage: Stage, settings: ReturnType<typeof checked>['settings']): void {
  if (stage.scope === 'corpus') {
    runRound(spool, stage, settings)
    return
  }
  spool.pass((entry) => {
    if (entry.is === 'aside') return entry
    const start = { opened: entry.opened, article: articleOf(entry), trail: entry.trail }
    return { ...entry, trail: walk(start, [stage], settings).trail }
  })
}
