/**
 * Finds and reads the settings file of a project, in the user's folder or one above it, and loads its packs.
 * Trusts it as the user's own.
 */
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isObject } from '../is-object.ts'
import { unusable } from '../unusable.ts'
import { packIn } from './pack-file.ts'
import { valueIn } from './value-in.ts'

/** The content of a settings file, unchecked. */
export interface SettingsFile {
  /** Absolute path of the file. */
  readonly path: string
  readonly says: Readonly<Record<string, unknown>>
}

const NAMES = ['copydesk.config.json', 'copydesk.config.mjs'] as const

/**
 * The file that `config` names, or the nearest one in `standing` and the folders above it; undefined if there
 * is none. Throws an unusable error if it cannot be read, or if one folder holds two.
 */
export async function settingsFile(
  standing: string,
  config: string | undefined,
): Promise<SettingsFile | undefined> {
  const path = config === undefined ? findUpwards(standing) : resolve(standing, config)
  if (path === undefined) return undefined
  if (!existsSync(path)) throw unusable(`${config}: no such settings file; copydesk init writes one`)
  const { $schema: _, ...says } = await objectIn(path)
  return { path, says: await withPacks(says, path) }
}

function findUpwards(standing: string): string | undefined {
  for (let folder = standing; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path))
    if (found.length > 1) throw unusable(`${folder}: holds ${NAMES.join(' and ')}; keep one of them`)
    if (found[0] !== undefined || dirname(folder) === folder) return found[0]
  }
}

async function objectIn(path: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await valueIn(path, basename(path))
  if (isObject(value)) return value
  const mend = path.endsWith('.json')
    ? 'write { "captions": "keep" }'
    : "write export default { captions: 'keep' }"
  throw unusable(`${basename(path)}: holds no settings; ${mend}`)
}

/** Reads the packs that are given by path, relative to the settings file. */
async function withPacks(
  says: Readonly<Record<string, unknown>>,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { packs } = says
  if (!Array.isArray(packs)) return says
  const given: readonly unknown[] = packs
  const read = await Promise.all(
    given.map((pack) => (typeof pack === 'string' ? packIn(resolve(dirname(path), pack)) : pack)),
  )
  return { ...says, packs: read }
}
