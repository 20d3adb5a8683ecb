/**
 * Groups the stages after spooling into passes over the spool. A killed run resumes after the last one done.
 */
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage, Stage } from '../../../stages/kit/stage.ts'
import type { Earlier } from '../../archive/earlier.ts'
import type { Archive } from '../../archive/open.ts'
import type { Spool } from '../../spool/spool.ts'
import type { Watch } from '../../watch.ts'
import type { Crew } from '../../workers/crew.ts'
import { runLast } from './notes.ts'
import { runRound } from './run-round.ts'

/**
 * A corpus stage with the document stages right before it; or, without a corpus stage, the document stages
 * after the last one.
 */
export interface Pass {
  readonly before: readonly DocumentStage[]
  readonly stage?: CorpusStage
}

export function passesOf(stages: readonly Stage[]): readonly Pass[] {
  const passes: Pass[] = []
  let before: DocumentStage[] = []
  for (const stage of stages) {
    if (stage.scope === 'document') before.push(stage)
    else {
      passes.push({ before, stage })
      before = []
    }
  }
  return before.length === 0 ? passes : [...passes, { before }]
}

export interface Means {
  readonly settings: Settings
  readonly crew: Crew
  readonly watch: Watch
  /** Used by the stage that compares. */
  readonly archive?: Archive
}

/** Runs the passes in order. With an archive, returns what was found about earlier runs. */
export async function runPasses(
  spool: Spool,
  passes: readonly Pass[],
  means: Means,
): Promise<Earlier | undefined> {
  let earlier: Earlier | undefined
  for (const pass of passes) earlier = (await runPass(spool, pass, means)) ?? earlier
  return earlier
}

async function runPass(spool: Spool, { before, stage }: Pass, means: Means): Promise<Earlier | undefined> {
  const { archive, ...others } = means
  const names = [...before, ...(stage === undefined ? [] : [stage])].map(({ name }) => name)
  means.watch.stage(names.join(', '))
  if (stage === undefined) {
    await runLast(spool, { stages: before, ...others })
    return undefined
  }
  const asks = archive !== undefined && stage.compare !== undefined
  return runRound(spool, { before, stage, ...others, ...(asks ? { archive } : {}) })
}
