/** One corpus stage over the spool on this machine: note, meet, compare, settle, and the marks go back to the articles. */
import { join } from 'node:path'
import type { Article } from '../../../stages/kit/article.ts'
import type { Mark } from '../../../stages/kit/mark.ts'
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage, Edge, Family, Member } from '../../../stages/kit/stage.ts'
import type { Earlier } from '../../archive/earlier.ts'
import type { Archive } from '../../archive/open.ts'
import { attempt } from '../../attempt.ts'
import type { Outcome } from '../../attempt.ts'
import { step } from '../../pipeline.ts'
import { openLines } from '../../spool/lines.ts'
import type { Lines } from '../../spool/lines.ts'
import { articleOf, byBytes } from '../../spool/spool.ts'
import type { Entry, Spool } from '../../spool/spool.ts'
import { openFamilies } from './families.ts'
import { openFound } from './found.ts'
import type { Found } from './found.ts'
import { comparedPairs, proposedPairs } from './pairs.ts'
import type { Compared } from './pairs.ts'
import { openPast } from './past.ts'
import type { Past } from './past.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import { openShuffle } from './shuffle.ts'
import type { Shuffle } from './shuffle.ts'
import { openVerdicts } from './verdicts.ts'
import type { Verdicts } from './verdicts.ts'

/** Notes that are in memory together; a larger group is settled in slices of about this size. */
const GROUP = 1000

/** Runs one corpus stage and writes its marks into the spool. What throws sets its article aside, or leaves its pair alone. */
export function runRound(spool: Spool, stage: CorpusStage, settings: Settings): void {
  runAgainst(undefined, { spool, stage, settings })
}

/** The same for a stage that compares, against what earlier runs left: old articles meet the new ones, and stay unwritten. */
export function runRoundAgainst(
  archive: Archive,
  round: { readonly spool: Spool; readonly stage: CorpusStage; readonly settings: Settings },
): Earlier | undefined {
  return runAgainst(archive, round)
}

function runAgainst(
  archive: Archive | undefined,
  {
    spool,
    stage,
    settings,
  }: { readonly spool: Spool; readonly stage: CorpusStage; readonly settings: Settings },
): Earlier | undefined {
  const folder = join(spool.folder, stage.name)
  const shuffle = openShuffle(join(folder, 'keys'))
  const notes: Lines<unknown> = openLines(join(folder, 'notes.ndjson'))
  const verdicts = openVerdicts(join(folder, 'verdicts'))
  const placeOf = new Map(spool.ids.map((id, place) => [id, place]))
  const round: Round = { stage, spool, settings, notes, placeOf }
  const past = archive === undefined ? undefined : openPast(archive, round)
  const failed = observeAll(round, shuffle, past)
  past?.invite(shuffle)
  const found = past === undefined ? undefined : openFound(past, verdicts)
  const full = past?.guests.round ?? round
  for (const family of families(full, shuffle, found)) settle(full, found?.verdicts ?? verdicts, family)
  const earlier = found?.conclude()
  spool.pass((entry, index) => failed.get(index) ?? withMarks(entry, stage.name, verdicts.of(index)))
  notes.close()
  verdicts.close()
  return earlier
}

/** Notes every article and deals out its keys; gives back, by place, the entries at which the stage threw. */
function observeAll(round: Round, shuffle: Shuffle, past: Past | undefined): ReadonlyMap<number, Entry> {
  const failed = new Map<number, Entry>()
  for (const entry of round.spool.each()) {
    const outcome = noted(round, entry)
    if (outcome !== undefined && 'aside' in outcome) {
      failed.set(round.notes.count(), {
        is: 'aside',
        id: entry.id,
        sha256: entry.sha256,
        aside: outcome.aside,
      })
    }
    const found = outcome !== undefined && 'value' in outcome ? outcome.value : { note: null, keys: [] }
    const place = round.notes.add(found.note)
    if ('article' in found) past?.noted(found.article, { place, sha256: entry.sha256, keys: found.keys })
    for (const key of new Set(found.keys)) shuffle.put(key, place)
  }
  return failed
}

interface Noted {
  readonly article: Article
  readonly note: unknown
  readonly keys: readonly string[]
}

function noted({ stage, settings }: Round, entry: Entry): Outcome<Noted> | undefined {
  if (entry.is === 'aside') return undefined
  return attempt({ id: entry.id, where: stage.name }, () => {
    const article = articleOf(entry)
    const note = stage.observe(article, settings)
    return { article, note, keys: stage.keys(note, settings) }
  })
}

function* families(round: Round, shuffle: Shuffle, found: Found | undefined): Generator<Family<unknown>> {
  if (round.stage.compare === undefined) {
    for (const { key, members } of shuffle.groups()) {
      for (const slice of slices(byId(round, members)))
        yield { key, members: membersOf(round, slice), edges: [] }
    }
    return
  }
  const fresh = comparedPairs(round, proposedPairs(round, shuffle))
  yield* comparedFamilies(round, found === undefined ? fresh : found.withOld([...fresh]))
}

function* comparedFamilies(round: Round, compared: Iterable<Compared>): Generator<Family<unknown>> {
  const pairs = [...compared]
  const together = openFamilies(round.spool.ids.length)
  const edges = new Map<number, Edge[]>()
  for (const { a, b, edge } of pairs) {
    together.join(a, b)
    const list = edges.get(a)
    if (list === undefined) edges.set(a, [edge])
    else list.push(edge)
  }
  for (const family of together.all()) {
    const own = family.flatMap((place) => edges.get(place) ?? [])
    yield { key: 0, members: membersOf(round, byId(round, family)), edges: own.toSorted(byEnds) }
  }
}

/** A group in slices that are all about as long, so that none is too short to be judged. */
function slices(group: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(group.length / GROUP)
  const size = Math.ceil(group.length / count)
  return Array.from({ length: count }, (_, n) => group.slice(n * size, (n + 1) * size))
}

function membersOf(round: Round, places: readonly number[]): readonly Member<unknown>[] {
  return places.map((place) => ({ id: round.spool.ids[place] ?? '', note: round.notes.at(place) }))
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

function withMarks(entry: Entry, stage: string, marks: readonly Mark[]): Entry {
  if (entry.is === 'aside' || marks.length === 0) return entry
  const walked = { opened: entry.opened, article: articleOf(entry), trail: entry.trail }
  return { ...entry, trail: step(walked, stage, marks).trail }
}

function byEnds(x: Edge, y: Edge): number {
  return byBytes(x.a, y.a) || byBytes(x.b, y.b)
}
