/**
 * Runs the document stages before a round and takes the round's notes. The crew works article by article, in
 * the spool's order.
 */
import { join } from 'node:path'
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage } from '../../../stages/kit/stage.ts'
import type { Archive } from '../../archive/open.ts'
import { openLines } from '../../spool/lines.ts'
import type { Later } from '../../spool/entry.ts'
import type { Slip, Spool } from '../../spool/spool.ts'
import { noWatch } from '../../watch.ts'
import type { Watch } from '../../watch.ts'
import { inOrder, oneByOne, slipBatches } from '../../workers/batches.ts'
import type { Crew, Reply } from '../../workers/crew.ts'
import type { Noted } from '../../workers/deeds.ts'

export interface Looking {
  readonly stages: readonly DocumentStage[]
  readonly observer?: CorpusStage
  readonly settings: Settings
  readonly crew: Crew
  readonly watch?: Watch
  /** The archive that will remember the articles. */
  readonly archive?: Archive
}

/**
 * The result for every entry, in the order of the spool. An entry on which a stage threw, or took too long,
 * is set aside.
 */
export async function* noteAll(spool: Spool, looking: Looking): AsyncGenerator<Noted> {
  const { stages, observer, settings, crew, watch = noWatch } = looking
  const about = {
    path: spool.path,
    stages: stages.map(({ name }) => name),
    observer: observer?.name ?? null,
    remembered: looking.archive !== undefined,
    settings: JSON.stringify(settings),
  }
  const noteBatch = async (slips: readonly Slip[]): Promise<readonly Noted[]> => {
    const replies = await oneByOne(slips, (some) => crew.ask('note', { ...about, slips: some }))
    return replies.map((reply, n) => standing(reply, slips[n]))
  }
  let done = 0
  for await (const batch of inOrder(slipBatches(spool), crew.ahead, noteBatch)) {
    yield* batch
    done += batch.length
    watch.step({ deed: 'articles noted', done, of: spool.ids.length })
  }
}

/** Runs the document stages that come after the last corpus stage. */
export async function runLast(spool: Spool, looking: Looking): Promise<void> {
  const laters = openLines<Later>(join(spool.folder, 'laters.ndjson'))
  for await (const { later } of noteAll(spool, looking)) laters.add(later)
  spool.pass((place) => laters.at(place))
  laters.close()
}

function standing(reply: Reply<Noted>, slip: Slip | undefined): Noted {
  if ('value' in reply) return reply.value
  const later = { said: slip?.later.said ?? [], aside: { id: slip?.id ?? '', ...reply.failed } }
  return { later, note: 'null', keys: new Float64Array(0) }
}
