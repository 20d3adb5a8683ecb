/** Sizes of files on disk, to show progress and to decide whether workers pay. */
import { statSync } from 'node:fs'
import type { File } from './folder.ts'

/**
 * Bytes from which workers pay: starting one costs more than cleaning a few pages, and two megabytes are fifteen pages of the usual
 * size, or some four hundred raw texts.
 */
const WORTH_WORKERS = 2_000_000

/** Size of a file in bytes; 0 if it cannot be read. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** How many jobs pay for a dump: all of `jobs`, or one if the dump is small. */
export function worthJobs(files: readonly File[], jobs: number): number {
  let bytes = 0
  for (const { path } of files) {
    bytes += sizeOf(path)
    if (bytes >= WORTH_WORKERS) return jobs
  }
  return 1
}
