/** What stands in a folder, but for what is hidden. Trusts no name to be UTF-8. */
import { isUtf8 } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Listed {
  readonly name: string
  /**
   * Absolute; of a name that is no UTF-8 one that nothing has, since what its spelling names may be another
   * file.
   */
  readonly path: string
}

/**
 * By name; those that are UTF-8 before others that are spelled like them. Throws where the folder cannot be
 * listed.
 */
export function listed(folder: string): readonly Listed[] {
  const names = visible(readdirSync(folder))
  if (!names.some((name) => name.includes('\ufffd'))) return names.map((name) => at(folder, name))
  const raw = readdirSync(folder, 'buffer')
  const good = visible(raw.filter((name) => isUtf8(name)).map(String))
  const bad = visible(raw.filter((name) => !isUtf8(name)).map(String))
  const nowhere = bad.map((name) => ({ name, path: `${join(folder, name)}${NO_PATH}` }))
  return [...good.map((name) => at(folder, name)), ...nowhere]
}

/** No path holds a NUL. */
const NO_PATH = '\0'

function visible(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('.')).toSorted()
}

function at(folder: string, name: string): Listed {
  return { name, path: join(folder, name) }
}
