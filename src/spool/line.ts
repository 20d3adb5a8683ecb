/** An entry as a line of the spool, and back. */
import type { Entry, Later } from './spool.ts'

/** An entry as a line of the spool. `beside` is a digest of what bears on it beside its bytes, empty where nothing does. */
export function lineOf(entry: Entry, beside = ''): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ beside, ...entry }))
}

/** A line of the spool, and what was said later, as the entry that they make. */
export function entryOf(line: string, { said, aside }: Later): Entry {
  const { beside: _, ...entry }: Entry & { readonly beside: string } = JSON.parse(line)
  if (entry.is === 'aside') return entry
  if (aside !== undefined) return { is: 'aside', id: entry.id, sha256: entry.sha256, aside }
  return said.length === 0 ? entry : { ...entry, trail: [...entry.trail, ...said] }
}
