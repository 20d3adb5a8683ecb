/** Entries of a spool as whoever does a deed on them reads them: from the spool's file, which is opened for as long. */
import { closeSync, openSync } from 'node:fs'
import { entryOf } from '../spool/line.ts'
import { textAt } from '../spool/spans.ts'
import type { Entry } from '../spool/spool.ts'
import type { Hand } from './deeds.ts'

/** In the order of `hands`. */
export function entriesOf(path: string, hands: readonly Hand[]): readonly Entry[] {
  const file = openSync(path, 'r')
  try {
    return hands.map((hand) => ('is' in hand ? hand : entryOf(textAt(file, hand), hand.later)))
  } finally {
    closeSync(file)
  }
}
