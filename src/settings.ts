/** The options of a run, checked before anything is read. Trusts nothing. */
import { availableParallelism } from 'node:os'
import type { Settings } from '../stages/kit/settings.ts'
import { order } from '../stages/order.ts'
import { parseGates } from './gate.ts'
import type { Gate } from './gate.ts'
import { nearest } from './nearest.ts'
import type { Mapping } from './read/records/record-fields.ts'
import { complaints } from './settings/complaints.ts'
import type { GivenPack } from './settings/pack-shape.ts'
import { ruleIds, writtenPacks } from './settings/packs-in-force.ts'
import { MOST_JOBS, settingsShape } from './settings/shape.ts'
import type { FORMATS } from './settings/shape.ts'
import { unusable } from './unusable.ts'
import type { Layout } from './write/layout.ts'

export type Format = (typeof FORMATS)[number]

/** All options of a run. What is left out gets its default. */
export interface Options extends Partial<Omit<Settings, 'packs'>> {
  readonly formats?: readonly Format[]
  readonly layout?: Layout
  readonly keepCopies?: boolean
  /** Your own rule packs, which run after ours. Each rule is proved on its own examples; a failure throws. */
  readonly packs?: readonly GivenPack[]
  /**
   * Documents cleaned at a time, 1 to 256; 0 or absent means the number of cores. With 1 the work stays in
   * this process.
   */
  readonly jobs?: number
  /** Bytes of the largest document, after decompression. */
  readonly maxSize?: number
  /** Files to read, as .gitignore patterns; all if absent. */
  readonly include?: readonly string[]
  /** Files not to read, as .gitignore patterns. */
  readonly exclude?: readonly string[]
  /** Which fields of JSON records are read, and as what. */
  readonly records?: Partial<Mapping>
  /** Gates such as `aside>10%`, separated by commas, or `none`. */
  readonly failOn?: string
}

/** The options in a settings file. A pack may also be a path, relative to the file. */
export interface FileOptions extends Omit<Options, 'packs'> {
  readonly packs?: readonly (string | GivenPack)[]
}

export interface CheckedOptions {
  readonly settings: Settings
  readonly formats: readonly Format[]
  readonly layout: Layout
  readonly keepCopies: boolean
  readonly jobs: number
  readonly maxSize: number
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly records: Mapping
  readonly gates: readonly Gate[]
}

/** The options with defaults filled in. Throws an unusable error that names the option and how to mend it. */
export function checked(options: Options): CheckedOptions {
  const result = settingsShape.safeParse(options)
  if (!result.success) throw unusable(complaints(result.error, Object.keys(settingsShape.shape)).join('\n'))
  const { formats, layout, keepCopies, maxSize, failOn, packs, trust, jobs: asked, ...others } = result.data
  const { include, exclude, records, ...rest } = others
  const jobs = asked === 0 ? Math.min(MOST_JOBS, availableParallelism()) : asked
  const settings = { ...rest, packs: writtenPacks(packs), trust }
  refuseUnknownStages(settings.withoutStages)
  refuseUnknownRules(settings)
  const gates = parseGates(failOn)
  return { settings, formats, layout, keepCopies, jobs, maxSize, include, exclude, records, gates }
}

function refuseUnknownStages(names: readonly string[]): void {
  const known = order.map(({ name }) => name)
  const stranger = names.find((name) => !known.includes(name))
  if (stranger !== undefined)
    throw unusable(`withoutStages: no stage ${stranger}; ${nearest(stranger, known)}`)
}

function refuseUnknownRules({ withoutRules, packs }: Settings): void {
  if (withoutRules.length === 0) return
  const known = ruleIds(packs)
  const stranger = withoutRules.find((id) => !known.includes(id))
  if (stranger === undefined) return
  const stage = order.find(({ name }) => stranger.startsWith(`${name}/`))
  if (stage !== undefined)
    throw unusable(`withoutRules: ${stranger} is part of a stage; turn off ${stage.name} with withoutStages`)
  const guess = nearest(stranger, known)
  const mend = guess.startsWith('did') ? guess : 'copydesk rules lists them'
  throw unusable(`withoutRules: no rule ${stranger}; ${mend}`)
}
