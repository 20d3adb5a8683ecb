/** The versions of a labelled page from which the model learns: the page as it is, and its twin. */
import { packs } from '../../stages/boilerplate/packs.ts'
import { hash32 } from '../../stages/kit/hash.ts'
import { mixed } from '../../stages/kit/packed.ts'
import { defaults } from '../../stages/kit/settings.ts'
import type { Settings } from '../../stages/kit/settings.ts'

/** No twin counts in a score; the probabilities are calibrated on both, for pages that nobody saw are like something between the two. */
export interface Version {
  readonly isTwin: boolean
  /** True for half of the twins: the model reads them without its lexicon, as it reads a language that it never saw. */
  readonly isWordless: boolean
  /** What the stages before the model are told. */
  readonly settings: Settings
}

/** Largest share of the rules that a twin goes without, half of it on average. With all of them more is lost on pages that were not learned from. */
const MOST_RULES_OFF = 0.6
/** Values of a hash. */
const RANGE = 2 ** 32

const AS_IT_IS: Version = { isTwin: false, isWordless: false, settings: defaults }
const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => ({ id, hash: hash32(id) })))

export function asItIs(): readonly Version[] {
  return [AS_IT_IS]
}

export function withTwin(page: string): readonly Version[] {
  return [AS_IT_IS, twinOf(page)]
}

/**
 * The twin of the page of that name: by the name alone some of the rules are turned off. People who saw these pages wrote the rules, which
 * take more here than elsewhere; a model that met both relies on them less.
 */
function twinOf(page: string): Version {
  const own = hash32(page)
  const share = (own / RANGE) * MOST_RULES_OFF
  const withoutRules = rules.filter(({ hash }) => mixed(own, hash) / RANGE < share).map(({ id }) => id)
  return { isTwin: true, isWordless: hash32(page, 1) % 2 === 0, settings: { ...defaults, withoutRules } }
}
