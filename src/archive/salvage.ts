/**
 * Makes a head for an archive whose own is damaged or gone. All whole lines of its segments count, and the
 * catalogue is empty.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isUnusable } from '../unusable.ts'
import { NEW_HEAD, readHead } from './head.ts'
import type { Head } from './head.ts'
import { shelvesOf } from './shelves.ts'
import { volumePath } from './volumes.ts'
import type { Volume } from './volumes.ts'

/** The head, or a salvaged one, which may count lines of a killed run too. Those lines are whole. */
export function headOrSalvaged(folder: string, say: (line: string) => void): Head {
  try {
    const head = readHead(folder)
    if (head !== undefined) return head
  } catch (error) {
    if (!isUnusable(error)) throw error
  }
  const segments = numbersIn(join(folder, 'segments')).map((file) => volumeOf(folder, file))
  const last = Math.max(0, ...numbersIn(join(folder, 'segments')), ...numbersIn(join(folder, 'catalogue')))
  say(`${join(folder, 'head')}: is damaged or gone; ${segments.length} segments were taken as they stand`)
  return { ...NEW_HEAD, next: last + 1, segments }
}

function numbersIn(folder: string): readonly number[] {
  const names = readdirSync(folder).map((name) => /^(\d{6,})\.[a-z]+$/.exec(name)?.[1])
  return names
    .filter((name) => name !== undefined)
    .map(Number)
    .toSorted((a, b) => a - b)
}

function volumeOf(folder: string, file: number): Volume {
  const bytes = readFileSync(volumePath(shelvesOf(folder).segments, file))
  let lines = 0
  let end = 0
  for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, end)) {
    lines++
    end = feed + 1
  }
  return { file, bytes: end, lines }
}
