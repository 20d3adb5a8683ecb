/** Saves stdin as a file named `stdin`, since records are read twice and a digest needs the bytes again. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Laid {
  /** Absolute. */
  readonly path: string
  readonly forget: () => void
}

/**
 * Reads stdin to its end. The file is deleted when the process ends, or before. Rejects if the disk is full.
 */
export async function fromStdin(stream: Readable): Promise<Laid> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  const path = join(folder, 'stdin')
  const forget = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', forget)
  try {
    await pipeline(stream, createWriteStream(path))
    return { path, forget }
  } catch (error) {
    forget()
    throw error
  }
}
