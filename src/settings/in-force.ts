/** Combines flags, settings file and defaults, in this order, and records where each value came from. */
import { relative } from 'node:path'
import { checked } from '../settings.ts'
import type { CheckedOptions, Options } from '../settings.ts'
import { isUnusable, unusable } from '../unusable.ts'
import { settingsFile } from './file.ts'
import type { SettingsFile } from './file.ts'
import { settingsShape } from './shape.ts'

export interface InForce {
  readonly checked: CheckedOptions
  readonly values: readonly Value[]
}

/** A setting in force. */
export interface Value {
  readonly name: string
  readonly value: unknown
  /** `default`, a flag such as `--captions`, or the settings file's path relative to the user's folder. */
  readonly from: string
}

export interface Asked {
  /** Absolute folder in which the search for the settings file begins. */
  readonly standing: string
  /** The file that `--config` names. */
  readonly config?: string | undefined
  readonly flags: Options
}

/** Flags that have another name than their setting. */
const FLAGS: Readonly<Record<string, string>> = { formats: '--format', records: '--records-preset' }

/** The settings in force. Throws an unusable error: the file or flag, the setting, and how to mend it. */
export async function settingsInForce({ standing, config, flags }: Asked): Promise<InForce> {
  const file = await settingsFile(standing, config)
  const origin = file === undefined ? '' : relative(standing, file.path)
  const options = { ...fileOptions(file, origin), ...flags }
  const inForce = checked(options)
  const fromOf = (name: string): string => {
    if (name in flags) return flagOf(name)
    return file !== undefined && name in file.says ? origin : 'default'
  }
  const values = Object.entries(settingsShape.parse(options)).map(([name, value]) => {
    return { name, value, from: fromOf(name) }
  })
  return { checked: inForce, values }
}

/** The options in the file. They are checked alone first, so that an error in them names the file. */
function fileOptions(file: SettingsFile | undefined, origin: string): Options {
  if (file === undefined) return {}
  try {
    checked(file.says)
  } catch (error) {
    if (!isUnusable(error)) throw error
    throw unusable(error.message.replaceAll(/^/gm, `${origin}: `))
  }
  return file.says
}

function flagOf(name: string): string {
  return FLAGS[name] ?? `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
