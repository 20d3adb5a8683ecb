/**
 * Restores the settings of a run, so that its documents can be cleaned again. `run.json` has only the digests
 * of packs.
 */
import type { WrittenPack } from '../../../stages/kit/rule.ts'
import { checked } from '../../settings.ts'
import type { CheckedOptions } from '../../settings.ts'
import { packDigest } from '../../settings/packs-in-force.ts'
import { isUnusable } from '../../unusable.ts'

/** `packs`: the run had packs that are not available. `words`: its settings are from another version. */
export type PastSettings =
  | { readonly is: 'ready'; readonly options: CheckedOptions }
  | { readonly is: 'packs' | 'words' }

/** `packs`: the packs that are available, of which those of the run are used. */
export function pastSettings(
  settings: Readonly<Record<string, unknown>>,
  packs: readonly WrittenPack[],
): PastSettings {
  const { packs: digests, archive: _, ...others } = settings
  const wanted = listOf(digests).map(digestOf)
  const own = wanted.map((digest) => packs.find((pack) => packDigest(pack).sha256 === digest))
  const found = own.filter((pack) => pack !== undefined)
  if (found.length < wanted.length) return { is: 'packs' }
  try {
    return { is: 'ready', options: checked({ ...others, packs: found }) }
  } catch (error) {
    if (isUnusable(error)) return { is: 'words' }
    throw error
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function digestOf(pack: unknown): unknown {
  return typeof pack === 'object' && pack !== null && 'sha256' in pack ? pack.sha256 : undefined
}
