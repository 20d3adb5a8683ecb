/**
 * Runs one corpus stage over the spool on this machine: note, meet, compare, settle, then write the marks
 * back to the articles.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Mark } from '../../../stages/kit/mark.ts'
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage, Family } from '../../../stages/kit/stage.ts'
import type { Earlier } from '../../archive/earlier.ts'
import type { Archive } from '../../archive/open.ts'
import { attempt } from '../../attempt.ts'
import { openLines } from '../../spool/lines.ts'
import type { Later } from '../../spool/entry.ts'
import type { Spool } from '../../spool/spool.ts'
import { noWatch } from '../../watch.ts'
import type { Watch } from '../../watch.ts'
import type { Crew } from '../../workers/crew.ts'
import { openFound } from './against-archive/found.ts'
import { keepHot } from './pairs/hot.ts'
import { familiesIn } from './met.ts'
import { noteAll } from './notes.ts'
import { openPast } from './against-archive/past.ts'
import type { Past } from './against-archive/past.ts'
import type { Round } from './round.ts'
import { openShuffle } from './pairs/shuffle.ts'
import type { Shuffle } from './pairs/shuffle.ts'
import { openUncompared } from './uncompared.ts'
import { openVerdicts } from './verdicts.ts'
import type { Verdicts } from './verdicts.ts'

export interface Rounding {
  /** Document stages that run right before the stage notes an article. */
  readonly before: readonly DocumentStage[]
  readonly stage: CorpusStage
  readonly settings: Settings
  readonly crew: Crew
  readonly watch?: Watch
  /**
   * The archive of earlier runs, for a stage that compares. Its articles meet the new ones, but are not
   * written out.
   */
  readonly archive?: Archive
}

/**
 * Runs one corpus stage and writes its marks into the spool. An article on which the stage throws is set
 * aside; both articles of a pair on which it throws are warned. With an archive, returns what was found about
 * earlier runs.
 */
export async function runRound(spool: Spool, rounding: Rounding): Promise<Earlier | undefined> {
  const { stage, settings, crew, archive, watch = noWatch } = rounding
  const folder = join(spool.folder, stage.name)
  rmSync(folder, { recursive: true, force: true })
  const shuffle = openShuffle(join(folder, 'keys'))
  const notes = openLines<unknown>(join(folder, 'notes.ndjson'))
  const laters = openLines<Later>(join(folder, 'laters.ndjson'))
  const verdicts = openVerdicts(join(folder, 'verdicts'))
  const placeOf = new Map(spool.ids.map((id, place) => [id, place]))
  const noted = spool.with(laters)
  const handAt = noted.slip
  const kept = { own: spool.ids.length, keyCounts: [], hot: [], uncompared: openUncompared() }
  const round: Round = { stage, spool: noted, settings, crew, watch, handAt, notes, placeOf, ...kept }
  const past = archive === undefined ? undefined : openPast(archive, round)
  for await (const one of noteAll(spool, { ...rounding, stages: rounding.before, observer: stage })) {
    laters.add(one.later)
    const place = notes.addText(one.note)
    round.keyCounts.push(one.keys.length)
    past?.noted(place, one)
    for (const key of one.keys) shuffle.put(key, place)
  }
  const earlier = await settleAll(round, { shuffle, verdicts, past })
  keepHot(round)
  const of = spool.ids.length
  const change = (place: number): Later => {
    watch.step({ deed: 'articles marked', done: place + 1, of })
    return withMarks(laters.at(place), stage.name, verdicts.of(place))
  }
  spool.pass(change, archive === undefined ? undefined : 'again')
  for (const part of [notes, laters, verdicts]) part.close()
  rmSync(folder, { recursive: true })
  return earlier
}

interface Settling {
  readonly shuffle: Shuffle
  readonly verdicts: Verdicts
  readonly past: Past | undefined
}

async function settleAll(round: Round, { shuffle, verdicts, past }: Settling): Promise<Earlier | undefined> {
  past?.invite(shuffle)
  const found = past === undefined ? undefined : openFound(past, verdicts)
  const full = past?.guests.round ?? round
  let done = 0
  for await (const family of familiesIn(full, shuffle, found)) {
    settle(full, found?.verdicts ?? verdicts, family)
    round.watch.step({ deed: 'groups settled', done: ++done })
  }
  const { stage, own } = round
  round.uncompared.warn({ stage: stage.name, ids: full.spool.ids, own }, verdicts)
  return found?.conclude()
}

function settle(round: Round, verdicts: Verdicts, family: Family<unknown>): void {
  const { stage, settings, placeOf } = round
  const first = family.members[0]?.id ?? ''
  const outcome = attempt({ id: first, where: stage.name }, () => stage.settle(family, settings))
  if ('aside' in outcome) {
    const saw = `${stage.name} could not settle this group: ${outcome.aside.reason}`
    const warning: Mark = { does: 'warn', rule: `${stage.name}/unsettled`, saw }
    for (const { id } of family.members) verdicts.put(placeOf.get(id) ?? 0, [warning])
    return
  }
  for (const [id, marks] of outcome.value) {
    const place = placeOf.get(id)
    if (place === undefined) throw new Error(`${stage.name} marks ${id}, which is not in the dump`)
    verdicts.put(place, marks)
  }
}

function withMarks(later: Later, stage: string, marks: readonly Mark[]): Later {
  if (later.aside !== undefined || marks.length === 0) return later
  return { said: [...later.said, { stage, marks }] }
}
