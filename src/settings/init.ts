/**
 * The settings file that `copydesk init` writes: every setting with its description, commented out, at its
 * default.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { settingsShape } from './shape.ts'

/** A module, since JSON has no comments. */
const NAME = 'copydesk.config.mjs'

const HEAD = `// Settings of copydesk. Flags go over this file, this file over the defaults, which stand here commented out.
// copydesk config prints what is in force, and where it came from. Paths count from this file.

/** @type {import('copydesk').FileOptions} */
export default {
`

/**
 * Writes the file into a folder and returns its name. Throws an unusable error if the folder already has a
 * settings file.
 */
export function writeSettings(folder: string): string {
  for (const name of ['copydesk.config.json', NAME]) {
    if (existsSync(join(folder, name)))
      throw unusable(`${name}: is there already; edit it, or delete it first`)
  }
  writeFileSync(join(folder, NAME), settingsText())
  return NAME
}

/** The file's text. */
export function settingsText(): string {
  const defaults = Object.entries(settingsShape.parse({}))
  const parts = defaults.map(([name, value]) => `  // ${aboutOf(name)}\n  // ${name}: ${literal(value)},\n`)
  return `${HEAD}${parts.join('\n')}}\n`
}

function aboutOf(name: string): string {
  const known = Object.entries(settingsShape.shape).find(([key]) => key === name)
  return known?.[1].description ?? ''
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}
