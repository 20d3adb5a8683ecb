/** Reads entries from the spool file, opened for the length of one task. */
import { closeSync, openSync } from 'node:fs'
import { entryOf } from '../spool/line.ts'
import { textAt } from '../spool/spans.ts'
import type { Entry } from '../spool/entry.ts'
import type { Hand } from './deeds.ts'

/** The entries of `hands`, in their order. */
export function entriesOf(path: string, hands: readonly Hand[]): readonly Entry[] {
  const file = openSync(path, 'r')
  try {
    return hands.map((hand) => ('is' in hand ? hand : entryOf(textAt(file, hand), hand.later)))
  } finally {
    closeSync(file)
  }
}
