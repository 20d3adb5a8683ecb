/** What a run was told, made ready so that its documents can be cleaned once more. Packs stand in `run.json` by their digest alone. */
import type { WrittenPack } from '../../stages/kit/rule.ts'
import { checked } from '../settings.ts'
import type { CheckedOptions } from '../settings.ts'
import { packDigest } from '../settings/packs-in-force.ts'
import { isUnusable } from '../unusable.ts'

/** `packs`: the run had packs that are none of those at hand. `words`: its settings are another version's. */
export type PastSettings =
  | { readonly is: 'ready'; readonly options: CheckedOptions }
  | { readonly is: 'packs' | 'words' }

/** `packs`: those at hand, of which the run's are taken. */
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
