/** Which files of a dump are not wanted: `.copydeskignore`, `--include` and `--exclude`, all in the form of .gitignore. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore from 'ignore'
import type { Ignore } from 'ignore'

export interface Wanted {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** The patterns that hold in a folder: those of the run, those of the folders around it, its own. */
export interface Rules {
  /** The input that the run's own patterns count from, as an id with `/` behind it, or empty. */
  readonly input: string
  readonly include: Ignore | undefined
  readonly exclude: Ignore
  readonly layers: readonly Layer[]
}

interface Layer {
  /** The folder that the patterns count from, as an id with `/` behind it; empty for the input itself. */
  readonly below: string
  readonly patterns: Ignore
  readonly file: string
}

const NAME = '.copydeskignore'
/** As git has it: names differ by their case. */
const OPTIONS = { ignorecase: false } as const

/** What holds for the whole of an input. */
export function rulesFor({ include, exclude }: Wanted, input: string): Rules {
  return {
    input,
    include: include.length === 0 ? undefined : ignore(OPTIONS).add(include),
    exclude: ignore(OPTIONS).add(exclude),
    layers: [],
  }
}

/** The same with the folder's own `.copydeskignore`, where it has one that can be read. */
export function rulesIn(rules: Rules, folder: { readonly path: string; readonly below: string }): Rules {
  try {
    const patterns = ignore(OPTIONS).add(readFileSync(join(folder.path, NAME), 'utf8'))
    const layer = { below: folder.below, patterns, file: `${folder.below}${NAME}` }
    return { ...rules, layers: [...rules.layers, layer] }
  } catch {
    return rules
  }
}

/**
 * Why a file, or a folder whose id ends in `/`, is not read; undefined where it is. What the run was told counts before what lies
 * in the dump, and of that the nearest folder's word.
 */
export function whyNot(id: string, { input, include, exclude, layers }: Rules): string | undefined {
  const own = id.slice(input.length)
  const excluded = exclude.test(own)
  if (excluded.ignored) return `--exclude ${excluded.rule?.pattern ?? ''}`
  let why: string | undefined
  for (const { below, patterns, file } of layers) {
    const result = patterns.test(id.slice(below.length))
    if (result.ignored) why = `${file}: ${result.rule?.pattern ?? ''}`
    else if (result.unignored) why = undefined
  }
  if (why !== undefined || include === undefined || id.endsWith('/')) return why
  return include.ignores(own) ? undefined : 'no --include names it'
}
