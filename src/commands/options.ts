/** The options that clean and explain share, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { Options } from '../settings.ts'

export interface RunWords {
  readonly maxSize?: number
  readonly dom?: 'linkedom' | 'jsdom'
  readonly captions?: 'drop' | 'keep'
  readonly rewrites?: 'fold' | 'report' | 'off'
  readonly withoutRules?: readonly string[]
  readonly withoutStages?: readonly string[]
}

export function withRunOptions(command: Command): Command {
  return command
    .addOption(new Option('--dom <ENGINE>', 'what gives Readability its page').choices(['linkedom', 'jsdom']))
    .addOption(new Option('--captions <WHAT>', 'drop or keep captions').choices(['drop', 'keep']))
    .addOption(
      new Option('--rewrites <WHAT>', 'what becomes of rewritten copies').choices(['fold', 'report', 'off']),
    )
    .option('--without-rules <LIST>', 'rules that are turned off, by id', list)
    .option('--without-stages <LIST>', 'stages that are turned off, by name', list)
    .option('--max-size <BYTES>', 'largest document, after decompression: 20MB', size)
}

export function optionsOf(words: RunWords): Options {
  const { maxSize, dom, captions, rewrites, withoutRules, withoutStages } = words
  return {
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(dom === undefined ? {} : { dom }),
    ...(captions === undefined ? {} : { captions }),
    ...(rewrites === undefined ? {} : { rewrites }),
    ...(withoutRules === undefined ? {} : { withoutRules }),
    ...(withoutStages === undefined ? {} : { withoutStages }),
  }
}

export function list(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim())
}

export function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('write a whole number.')
  return Number(value)
}

function size(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb)?$/i.exec(value)
  const unit = { kb: 1e3, mb: 1e6, gb: 1e9 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  if (match === null) throw new InvalidArgumentError('write bytes, or a size as 20MB.')
  return Math.round(Number(match[1]) * unit)
}
