/**
 * Which articles share enough keys to be laid side by side, counted along the shuffle before any note is read. Of the pairs that share
 * a key in a large dump nearly all share that one by chance, and their number grows with its square; so every two are counted only
 * under a key that few have, and what is counted grows with the keys.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openPairList, openPartners, pairOf, placesOf } from './pair-list.ts'
import { openPartitions, rowsOf } from './partitions.ts'
import type { Partitions, Row } from './partitions.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import type { Group } from './shuffle.ts'

/** Members of a rare key: every two of them are counted. */
const RARE = 24
/**
 * Of a commoner key every member is counted with so many, the first by id: copies of a story of hundreds have the same first ones
 * under each of its keys.
 */
const FIRST = 8
/** Common keys that tell as much as a rare one. */
const AS_ONE = 2
/** Files that groups and pairs are dealt to: of a million articles with 300 million counted pairs one holds 40 MB. */
const PARTITIONS = 64

/** What of a round bears on who may meet whom. */
export type Counting = Pick<Round, 'stage' | 'spool' | 'own' | 'keyCounts'>

/**
 * The groups with those members alone that share enough keys with another member, by `mayMeet` of the stage; as they are where it has
 * none. `folder` is made, and removed at the end.
 */
export function* candidateGroups(round: Counting, groups: Iterable<Group>, folder: string): Generator<Row> {
  if (round.stage.mayMeet === undefined) {
    for (const { members } of groups) yield members
    return
  }
  const rows = openPartitions(join(folder, 'rows'), PARTITIONS)
  const pairs = openPartitions(join(folder, 'pairs'), PARTITIONS)
  let count = 0
  for (const { members } of groups) {
    rows.put(count++ % PARTITIONS, [members.length, ...members])
    countPairs(round, members, pairs)
  }
  const partners = openPartners(candidatesIn(round, pairs))
  for (let partition = 0; partition < PARTITIONS; partition++) {
    for (const row of rowsOf(rows.take(partition))) {
      const present = new Set(row)
      const members = row.filter((place) => partners.some(place, (other) => present.has(other)))
      if (members.length > 1) yield members
    }
  }
  rows.close()
  rmSync(folder, { recursive: true })
}

/** A counted pair is its number times two, and one more where the key is common. */
function countPairs(round: Counting, members: readonly number[], pairs: Partitions): void {
  const ordered = byId(round, members)
  const common = members.length > RARE
  for (const [n, one] of ordered.entries()) {
    const most = common ? Math.min(n, FIRST) : n
    for (let m = 0; m < most; m++) {
      const pair = pairOf(one, ordered[m] ?? 0)
      pairs.put(pair % PARTITIONS, [pair * 2 + (common ? 1 : 0)])
    }
  }
}

/** Counted pairs that share enough, each once. */
function candidatesIn(round: Counting, pairs: Partitions): Float64Array {
  const found = openPairList()
  for (let partition = 0; partition < PARTITIONS; partition++) {
    for (const shared of sharedIn(pairs.take(partition).sort()))
      if (shareEnough(round, shared)) found.add(shared.a, shared.b)
  }
  pairs.close()
  return found.all()
}

interface Shared {
  readonly a: number
  readonly b: number
  /** Keys of each sort that both have. */
  readonly rare: number
  readonly common: number
}

/** Of counted pairs, ascending: each once, with how often it was counted. */
function* sharedIn(counted: Float64Array): Generator<Shared> {
  for (let from = 0; from < counted.length;) {
    const pair = Math.floor((counted[from] ?? 0) / 2)
    const [a, b] = placesOf(pair)
    const behindRare = from + runOf(counted, from, pair * 2)
    const behindCommon = behindRare + runOf(counted, behindRare, pair * 2 + 1)
    yield { a, b, rare: behindRare - from, common: behindCommon - behindRare }
    from = behindCommon
  }
}

/** How often a number stands there in a row. */
function runOf(numbers: Float64Array, from: number, wanted: number): number {
  let to = from
  while (numbers[to] === wanted) to++
  return to - from
}

/** Who shares all keys that it has shares enough, however common they are: it may be an exact copy. */
function shareEnough({ stage, keyCounts }: Counting, { a, b, rare, common }: Shared): boolean {
  const fewest = Math.min(keyCounts[a] ?? 0, keyCounts[b] ?? 0)
  const shared = rare + common >= fewest ? fewest : rare + Math.floor(common / AS_ONE)
  return stage.mayMeet?.(shared, fewest) !== false
}
