/** What the run of lines alike that a block stands in says of it: prose behind prose, or other lines behind others. */
import { mean, thousandths } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import { unit } from '../measured/characters.ts'
import type { Feature } from './of-block.ts'
import type { View } from '../measured/view.ts'

export const runFeatures: readonly Feature[] = [
  { says: 'length of the run of lines alike', of: ({ around }) => runLength(around) },
  {
    says: 'lines of the run before',
    of:
      ({ around: { runFrom } }) =>
      (n) =>
        n - (runFrom[n] ?? n),
  },
  {
    says: 'lines of the run after',
    of:
      ({ around: { runTo } }) =>
      (n) =>
        (runTo[n] ?? n) - n,
  },
  { says: 'mean length in the run', of: runMean },
  { says: 'text in the run', of: runText },
  {
    says: 'capitalised words in the run',
    of: ({ around }) => ofRun(around.capitalsUpTo, around.spacedUpTo, around),
  },
  { says: 'digits in the run', of: ({ around }) => ofRun(around.digitsUpTo, around.sizeUpTo, around) },
]

interface Runs {
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
}

function runLength({ runFrom, runTo }: Runs): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = (runTo[n] ?? n) - (runFrom[n] ?? n) + 1
      }
    },
  }
}

function ofRun(part: Int32Array, all: Int32Array, { runFrom, runTo }: Runs): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const from = runFrom[blocks[row] ?? 0] ?? 0
        const to = (runTo[blocks[row] ?? 0] ?? 0) + 1
        into[row] = thousandths((part[to] ?? 0) - (part[from] ?? 0), (all[to] ?? 0) - (all[from] ?? 0))
      }
    },
  }
}

function runText({ around: { sizeUpTo, runFrom, runTo } }: View): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = (sizeUpTo[(runTo[n] ?? n) + 1] ?? 0) - (sizeUpTo[runFrom[n] ?? n] ?? 0)
      }
    },
  }
}

function runMean({ around: { sizeUpTo, runFrom, runTo } }: View): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const from = runFrom[blocks[row] ?? 0] ?? 0
        const to = (runTo[blocks[row] ?? 0] ?? 0) + 1
        into[row] = mean((sizeUpTo[to] ?? 0) - (sizeUpTo[from] ?? 0), to - from)
      }
    },
  }
}

/** Whether the line before the run ends with a colon or comma. */
export function colonBefore({ measures: { last }, around: { runFrom } }: View): Cell {
  return (n) => {
    const before = (runFrom[n] ?? 0) - 1
    return before >= 0 && last[before] === unit.pause ? 1 : 0
  }
}
