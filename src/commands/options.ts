/**
 * The options that commands share, how their values are parsed, and the settings that result with the
 * settings file.
 */
import { resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import {
  CAPTIONS,
  DOMS,
  NOT_ARTICLES,
  ON_OVER_REMOVAL,
  REWRITES,
  defaults,
} from '../../stages/kit/settings.ts'
import type { CheckedOptions, Options } from '../settings.ts'
import { packIn } from '../settings/pack-file.ts'
import { settingsInForce } from '../settings/in-force.ts'
import type { InForce } from '../settings/in-force.ts'
import { FORMATS, RECORDS_PRESETS, settingsShape } from '../settings/shape.ts'
import { LAYOUTS } from '../write/layout.ts'

/** The flag that names a settings file. */
export interface ConfigFlags {
  readonly config?: string
}

/** What bears on the cleaning of a document: as the settings, but for packs, which are paths here. */
export interface RunFlags extends ConfigFlags, Pick<Options, RunSetting> {
  readonly packs?: readonly string[]
}

type RunSetting =
  | 'asOf'
  | 'captions'
  | 'deadline'
  | 'dom'
  | 'maxSize'
  | 'notArticles'
  | 'onOverRemoval'
  | 'overRemoval'
  | 'rewrites'
  | 'withoutRules'
  | 'withoutStages'

/** Which files of a dump are read, and how. */
export interface ReadFlags extends Pick<Options, 'include' | 'exclude'> {
  readonly recordsPreset?: string
}

export function withReadOptions(command: Command): Command {
  return command
    .option('--include <PATTERN>', 'read only files that it names, as in .gitignore; several times', gather)
    .option('--exclude <PATTERN>', 'leave files that it names, as in .gitignore; several times', gather)
    .addOption(
      new Option('--records-preset <NAME>', 'whose names the records of JSON use').choices(RECORDS_PRESETS),
    )
}

export interface WriteFlags
  extends RunFlags, ReadFlags, Pick<Options, 'canonical' | 'failOn' | 'jobs' | 'keepCopies' | 'layout'> {
  readonly format?: Options['formats']
}

export function withConfig(command: Command): Command {
  return command.option('--config <FILE>', 'settings file; else copydesk.config.json or .mjs, found upwards')
}

/** Adds the options that choose the rules. */
export function withPacks(command: Command): Command {
  return withConfig(command).option('--packs <FILES>', 'rule packs of your own, with commas', list)
}

/** Adds the options that affect how a document is cleaned. */
export function withRunOptions(command: Command): Command {
  return withConfig(command)
    .addOption(new Option('--dom <ENGINE>', 'what gives Readability its page').choices(DOMS))
    .addOption(new Option('--captions <WHAT>', 'drop or keep captions').choices(CAPTIONS))
    .addOption(
      new Option('--not-articles <WHAT>', 'empty or keep home pages, error pages, stubs').choices(
        NOT_ARTICLES,
      ),
    )
    .addOption(new Option('--rewrites <WHAT>', 'what becomes of rewritten copies').choices(REWRITES))
    .option('--as-of <DATE>', 'do not believe a date later than this: 2026-03-07')
    .option(
      '--over-removal <SHARE>',
      `tell of a document that lost more of its text: ${defaults.overRemoval}`,
      share,
    )
    .addOption(new Option('--on-over-removal <WHAT>', 'a warning, or set it aside').choices(ON_OVER_REMOVAL))
    .option('--without-rules <IDS>', 'rules that are off, with commas', list)
    .option('--without-stages <NAMES>', 'stages that are off, with commas', list)
    .option('--packs <FILES>', 'rule packs of your own, with commas', list)
    .option(
      '--deadline <SECONDS>',
      `what one document may take before it is set aside: ${defaults.deadline}`,
      seconds,
    )
    .option('--max-size <BYTES>', 'largest document, after decompression: 20MB', size)
}

/** Adds the options that affect a run over a dump, and what it writes. */
export function withWriteOptions(command: Command): Command {
  return withRunOptions(command)
    .option('--format <LIST>', `any of ${FORMATS.join(', ')}, with commas`, list)
    .addOption(new Option('--layout <HOW>', 'how the files of articles stand').choices(LAYOUTS))
    .option('--keep-copies', 'write the folded copies too')
    .option(
      '--canonical <LIST>',
      'which copy stands for its story: criteria in order, fullest,earliest',
      list,
    )
    .option('--jobs <N>', 'documents cleaned at a time; 0, the number of cores, where absent', whole)
    .option('--fail-on <GATES>', 'exit 1 beyond: aside>10%, over-removal>5%, empty>5, or none')
}

/**
 * The settings in force: flags win over the settings file, and that over defaults. Throws an unusable error.
 */
export async function settingsOf(standing: string, flags: WriteFlags): Promise<CheckedOptions> {
  return (await inForceBy(standing, flags)).checked
}

/** The same, with where each value came from. */
export async function inForceBy(standing: string, flags: WriteFlags): Promise<InForce> {
  const packs = await packsAt(standing, flags.packs)
  return settingsInForce({ standing, config: flags.config, flags: { ...flagsOf(flags), ...packs } })
}

/** Reads the packs at these paths, relative to the user's folder. */
async function packsAt(standing: string, paths: readonly string[] | undefined): Promise<Options> {
  if (paths === undefined) return {}
  return { packs: await Promise.all(paths.map((path) => packIn(resolve(standing, path)))) }
}

/**
 * The flags that were given and that are settings. A flag that is absent leaves the value of the file, or the
 * default, in force.
 */
function flagsOf({ format, recordsPreset, packs: _packs, config: _config, ...flags }: WriteFlags): Options {
  const said = Object.entries(flags).filter(([name, value]) => value !== undefined && isSetting(name))
  return {
    ...Object.fromEntries(said),
    ...(format === undefined ? {} : { formats: format }),
    ...(recordsPreset === undefined ? {} : { records: { preset: recordsPreset } }),
  }
}

/** Commands have flags of their own beside these, as `--out`. */
function isSetting(name: string): boolean {
  return Object.hasOwn(settingsShape.shape, name)
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

export function list(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim())
}

function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('write a whole number.')
  return Number(value)
}

function seconds(value: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) === 0)
    throw new InvalidArgumentError('write seconds, as 60 or 0.5.')
  return Number(value)
}

function share(value: string): number {
  if (!/^(?:0|1|0?\.\d+|1\.0+)$/.test(value)) throw new InvalidArgumentError('write a share as 0.95.')
  return Number(value)
}

function size(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb)?$/i.exec(value)
  const unit = { kb: 1e3, mb: 1e6, gb: 1e9 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  if (match === null) throw new InvalidArgumentError('write bytes, or a size as 20MB.')
  return Math.round(Number(match[1]) * unit)
}
