/**
 * Finds the articles that share enough keys to be compared, by counting shared keys before any note is read.
 * In a large dump most pairs that share a key share only that one, by chance, and the number of such pairs
 * grows with the square of the dump. So all pairs are counted only under keys that few articles have; the
 * work then grows with the number of keys.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openPairList, openPartners, pairOf, placesOf } from './pair-list.ts'
import { openPartitions, rowsOf } from './partitions.ts'
import type { Partitions, Row } from './partitions.ts'
import { byId } from '../round.ts'
import type { Round } from '../round.ts'
import type { Group } from './shuffle.ts'

/** A key with at most this many members is rare: every pair of them is counted. */
const RARE = 24
/**
 * Under a common key each member is paired with only this many members, the first by id. Hundreds of copies
 * of one story have the same first ones under each of its keys.
 */
const FIRST = 8
/** How many shared common keys count as much as one shared rare key. */
const AS_ONE = 2
/**
 * Files over which groups and pairs are spread. For a million articles with 300 million counted pairs one
 * file holds 40 MB.
 */
const PARTITIONS = 64

/** The part of a round that this count needs. */
export type Counting = Pick<Round, 'stage' | 'spool' | 'own' | 'keyCounts'>

/**
 * Each group reduced to members that share enough keys with another member (`mayMeet`); unchanged if the
 * stage has no `mayMeet`. `folder` is created, and removed at the end.
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

/** Records each pair as twice its number, plus one if the key is common. */
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

/** The counted pairs that share enough keys, each once. */
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
  /** How many rare, and how many common, keys both have. */
  readonly rare: number
  readonly common: number
}

/** Each pair once, with its counts. `counted` is in ascending order. */
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

/** How often `wanted` is repeated from index `from` on. */
function runOf(numbers: Float64Array, from: number, wanted: number): number {
  let to = from
  while (numbers[to] === wanted) to++
  return to - from
}

/**
 * Whether the pair shares enough keys. An article that shares all its keys counts them in full, even common
 * ones: it may be an exact copy.
 */
function shareEnough({ stage, keyCounts }: Counting, { a, b, rare, common }: Shared): boolean {
  const fewest = Math.min(keyCounts[a] ?? 0, keyCounts[b] ?? 0)
  const shared = rare + common >= fewest ? fewest : rare + Math.floor(common / AS_ONE)
  return stage.mayMeet?.(shared, fewest) !== false
}
