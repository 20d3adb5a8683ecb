/** How large files are on disk: for telling how far a run is, and whether it is worth workers. */
import { statSync } from 'node:fs'
import type { File } from './folder.ts'

/**
 * Bytes from which workers pay: starting one costs more than cleaning a few pages, and two megabytes are fifteen pages of the usual
 * size, or some four hundred raw texts.
 */
const WORTH_WORKERS = 2_000_000

/** Bytes; 0 where it cannot be asked. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** How many jobs a dump is worth: all that are offered, or one where it is small. */
export function worthJobs(files: readonly File[], jobs: number): number {
  let bytes = 0
  for (const { path } of files) {
    bytes += sizeOf(path)
    if (bytes >= WORTH_WORKERS) return jobs
  }
  return 1
}
