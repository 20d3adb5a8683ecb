/** Articles between the rounds, on disk in `OUT.work/`: each as it was opened, with its trail. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../stages/kit/article.ts'
import type { Aside } from '../attempt.ts'
import { replay } from '../pipeline.ts'
import type { Said } from '../pipeline.ts'
import { openLines } from './lines.ts'
import type { Lines } from './lines.ts'

/** One document of the dump: opened and marked, or set aside. */
export type Entry = Opened | Shelved

export interface Opened {
  readonly is: 'opened'
  readonly id: string
  readonly sha256: string
  readonly encoding: string
  readonly opened: Article
  readonly trail: readonly Said[]
}

export interface Shelved {
  readonly is: 'aside'
  readonly id: string
  readonly sha256: string
  readonly aside: Aside
}

export interface Spool {
  readonly folder: string
  readonly add: (entry: Entry) => void
  readonly at: (index: number) => Entry
  readonly ids: readonly string[]
  /** Every entry, in the order in which they came. */
  readonly each: () => Generator<Entry>
  /** Replaces every entry, in the order in which they came. */
  readonly pass: (change: (entry: Entry, index: number) => Entry) => void
  readonly close: () => void
}

/** Opens an empty spool in `folder`. */
export function openSpool(folder: string): Spool {
  let generation = 0
  const pathOf = (n: number): string => join(folder, `articles.${n}.ndjson`)
  let lines: Lines<Entry> = openLines(pathOf(0))
  const ids: string[] = []

  function add(entry: Entry): void {
    ids.push(entry.id)
    lines.add(entry)
  }
  function pass(change: (entry: Entry, index: number) => Entry): void {
    const next: Lines<Entry> = openLines(pathOf(generation + 1))
    let index = 0
    for (const entry of lines.each()) next.add(change(entry, index++))
    lines.close()
    rmSync(pathOf(generation))
    generation++
    lines = next
  }
  return {
    folder,
    add,
    at: (index) => lines.at(index),
    each: () => lines.each(),
    ids,
    pass,
    close: () => lines.close(),
  }
}

/** An entry's article as its trail has left it. */
export function articleOf(entry: Opened): Article {
  return replay(entry.opened, entry.trail)
}

/** Compares two strings by their UTF-8 bytes: the order of everything written. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
