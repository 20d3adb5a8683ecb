/**
 * A writable copy of an archive for a dry run, deleted when it is closed. The archive itself is only read.
 */
import { constants, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isUnusable, unusable } from '../unusable.ts'
import { openArchive, refuseForeign } from './open.ts'
import type { Archive, Opening } from './open.ts'

/**
 * Opens a copy in the system's temporary folder; it shares disk blocks with the archive if the file system
 * can. Throws what opening the archive itself would throw.
 */
export function openDry(folder: string, { say, damage }: Opening): Archive {
  refuseForeign(folder)
  const copy = mkdtempSync(join(tmpdir(), 'copydesk-dry-archive-'))
  const clear = (): void => rmSync(copy, { recursive: true, force: true })
  process.once('exit', clear)
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
    const archive = openArchive(copy, { say: (line) => say(line.replaceAll(copy, folder)), damage })
    return {
      ...archive,
      close: () => {
        archive.close()
        clear()
      },
    }
  } catch (error) {
    clear()
    if (isUnusable(error)) throw unusable(error.message.replaceAll(copy, folder))
    throw error
  }
}
