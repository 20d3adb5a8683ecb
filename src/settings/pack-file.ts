/**
 * Reads a user's rule pack from a file: JSON, or a module's default export. Trusts the module's code, but
 * checks the pack's form.
 */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { unusable } from '../unusable.ts'
import { complaints } from './complaints.ts'
import { packKeys, packShape } from './pack-shape.ts'
import type { GivenPack } from './pack-shape.ts'
import { valueIn } from './value-in.ts'

/** The pack at an absolute path. Throws an unusable error that names the file, the rule, and what is wrong with its form. */
export async function packIn(path: string): Promise<GivenPack> {
  if (!existsSync(path)) throw unusable(`packs: ${path}: no such file; check the path`)
  const value = await valueIn(path, `packs: ${basename(path)}`)
  const result = packShape.safeParse(value)
  if (!result.success)
    throw unusable(
      complaints(result.error, packKeys)
        .map((line) => `${basename(path)}: ${line}`)
        .join('\n'),
    )
  return result.data
}
