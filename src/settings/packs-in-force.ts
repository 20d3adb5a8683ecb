/**
 * Turns the user's rule packs into plain data and proves them. A pack that fails its own examples stops the
 * run before it reads anything.
 */
import { packs as ownPacks } from '../../stages/boilerplate/packs.ts'
import { prove } from '../../stages/boilerplate/prove.ts'
import { readPack } from '../../stages/boilerplate/written.ts'
import type { Pack, WrittenPack } from '../../stages/kit/rule.ts'
import { sha256 } from '../sha256.ts'
import { unusable } from '../unusable.ts'
import type { GivenPack } from './pack-shape.ts'

/** Characters of an example that a message quotes. */
const QUOTED = 60

/**
 * The packs as plain data. Throws an unusable error that names every rule at fault, what is wrong, and on
 * which example.
 */
export function writtenPacks(given: readonly GivenPack[]): readonly WrittenPack[] {
  const written = given.map(writtenPack)
  const wrong = [...twins(written), ...written.flatMap(failures)]
  if (wrong.length > 0) throw unusable(wrong.join('\n'))
  return written
}

/** Ids of all rules, ours and those of these packs. */
export function ruleIds(packs: readonly WrittenPack[]): readonly string[] {
  return [...ownPacks, ...packs].flatMap(({ rules }) => rules.map(({ id }) => id))
}

/** All packs in force, in the order in which their rules are tried. */
export function packsInForce(packs: readonly WrittenPack[]): readonly Pack[] {
  return [...ownPacks, ...packs.map(readPack)]
}

/** A pack as `run.json` records it: a digest, since a pack may be long. */
export function packDigest(pack: WrittenPack): {
  readonly language: string
  readonly rules: number
  readonly sha256: string
} {
  return { language: pack.language, rules: pack.rules.length, sha256: sha256(JSON.stringify(pack)) }
}

function writtenPack({ language, rules }: GivenPack): WrittenPack {
  return {
    language,
    rules: rules.map(({ says, flags = '', ...rule }) => {
      return typeof says === 'string'
        ? { ...rule, says, flags }
        : { ...rule, says: says.source, flags: says.flags }
    }),
  }
}

/** Complaints about ids that two rules share. Reports and `withoutRules` name rules by id. */
function twins(packs: readonly WrittenPack[]): readonly string[] {
  const ids = ruleIds(packs)
  const own = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))
  const taken = [...own].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id))
  return taken.map((id) => `packs: ${id}: the id is taken; give the rule another name`)
}

function failures(pack: WrittenPack): readonly string[] {
  const unreadable = pack.rules.flatMap(({ id, says, flags }) => patternFault(id, says, flags))
  if (unreadable.length > 0) return unreadable
  return prove(readPack(pack)).map(({ rule, example, wrong }) => {
    const quote = example.length > QUOTED ? `${example.slice(0, QUOTED)}…` : example
    return `packs: ${rule}: ${wrong}${quote === '' ? '' : `: "${quote}"`}`
  })
}

function patternFault(id: string, says: string, flags: string): readonly string[] {
  try {
    new RegExp(says, flags).test('')
    return []
  } catch (error) {
    return [`packs: ${id}: says: ${error instanceof Error ? error.message : String(error)}`]
  }
}
