/** `copydesk config`: prints each setting in force and where its value came from. */
import type { GivenPack } from '../settings/pack-shape.ts'
import type { Value } from '../settings/in-force.ts'
import type { FillCommand } from './command.ts'
import { inForceBy, withReadOptions, withWriteOptions } from './options.ts'
import type { WriteFlags } from './options.ts'

interface Words extends WriteFlags {
  readonly json?: boolean
}

export const fillConfig: FillCommand = (command, { standing }) => {
  withReadOptions(withWriteOptions(command))
    .option('--json', 'as JSON: setting to { value, from }')
    .action(async (flags: Words) => {
      const { values } = await inForceBy(standing, flags)
      process.stdout.write(flags.json === true ? asJson(values) : asTable(values))
    })
}

function asTable(values: readonly Value[]): string {
  const rows = values.map(({ name, value, from }) => [name, shown(name, value), from] as const)
  const [names, texts] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(([name, text, from]) => `${name.padEnd(names ?? 0)}  ${text.padEnd(texts ?? 0)}  ${from}\n`)
    .join('')
}

function asJson(values: readonly Value[]): string {
  const entries = values.map(({ name, value, from }) => [name, { value: bare(name, value), from }] as const)
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

function shown(name: string, value: unknown): string {
  return JSON.stringify(bare(name, value))
}

/** Reduces a pack to its language and the ids of its rules. */
function bare(name: string, value: unknown): unknown {
  if (name !== 'packs' || !Array.isArray(value)) return value
  return value.map((pack: GivenPack) => ({ language: pack.language, rules: pack.rules.map(({ id }) => id) }))
}
