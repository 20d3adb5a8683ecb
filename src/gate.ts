/** Gates: shares or counts of documents beyond which a run ends with exit code 1. */
import type { Counts } from './summary.ts'
import { unusable } from './unusable.ts'

export interface Gate {
  readonly text: string
  readonly of: 'aside' | 'empty' | 'over-removal'
  readonly limit: number
  /** Whether the limit is a share of all documents, 0 to 1, and not a count. */
  readonly share: boolean
}

const GATE = /^(aside|empty|over-removal)>(\d+(?:\.\d+)?)(%?)$/

/**
 * Parses gates such as `aside>10%,empty>5`; `none` means no gate. Throws an unusable error at anything else.
 */
export function parseGates(text: string): readonly Gate[] {
  if (text === 'none') return []
  return text.split(',').map((part) => {
    const match = GATE.exec(part.trim())
    if (match === null)
      throw unusable(`--fail-on ${part}: not a gate; write aside>10%, over-removal>5%, empty>5 or none`)
    const share = match[3] === '%'
    const limit = Number(match[2]) / (share ? 100 : 1)
    return { text: part.trim(), of: gateOf(match[1]), limit, share }
  })
}

function gateOf(word: string | undefined): Gate['of'] {
  return word === 'empty' || word === 'over-removal' ? word : 'aside'
}

/** The first gate that a run hit, if any. */
export function gateHit(gates: readonly Gate[], counts: Counts): Gate | undefined {
  return gates.find(({ of, limit, share }) => {
    const value = share ? counts[of] / Math.max(1, counts.read) : counts[of]
    return value > limit
  })
}
