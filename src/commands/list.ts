/** The commands in the order of `--help`. Only the command that is asked for is loaded. */
import type { Command } from 'commander'
import type { FillCommand, Surroundings } from './command.ts'

/** Adds every command to the program, but loads only those named among the words. */
export async function addCommands(
  program: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<void> {
  for (const { usage, about, load } of commands) {
    const command = program.command(usage).description(about)
    if (words.includes(command.name())) (await load())(command, surroundings)
  }
}

interface Listed {
  /** Its name and arguments. */
  readonly usage: string
  readonly about: string
  readonly load: () => Promise<FillCommand>
}

/** In the order of `--help`. */
const commands: readonly Listed[] = [
  {
    usage: 'clean [INPUT...]',
    about: 'clean a dump (default input/) into a folder',
    load: async () => (await import('./clean.ts')).fillClean,
  },
  {
    usage: 'explain <FILE>',
    about: 'every block, kept or dropped, by which rule, on what evidence; with --run a document by its id',
    load: async () => (await import('./explain.ts')).fillExplain,
  },
  {
    usage: 'diff <OLD> <NEW>',
    about: 'two output folders: which articles changed, and why',
    load: async () => (await import('./diff.ts')).fillDiff,
  },
  {
    usage: 'report [OUT]',
    about: 'a run (default output/) as one page to look at: what stayed, what went, and why',
    load: async () => (await import('./report.ts')).fillReport,
  },
  {
    usage: 'rules',
    about: 'the rules in force',
    load: async () => (await import('./rules.ts')).fillRules,
  },
  {
    usage: 'files [DUMP...]',
    about: 'what would be read, as what, and why: fate, id, form, reason, with tabs between',
    load: async () => (await import('./files.ts')).fillFiles,
  },
  {
    usage: 'pipe',
    about: 'one document, or pair, a line: NDJSON in and out',
    load: async () => (await import('./pipe.ts')).fillPipe,
  },
  {
    usage: 'config',
    about: 'every setting in force, and where it came from',
    load: async () => (await import('./config.ts')).fillConfig,
  },
  {
    usage: 'init',
    about: 'write a commented settings file here',
    load: async () => (await import('./init.ts')).fillInit,
  },
  {
    usage: 'schema [NAME]',
    about: 'the JSON Schema of an output file or of the settings; without NAME, their names',
    load: async () => (await import('./schema.ts')).fillSchema,
  },
  {
    usage: 'archive',
    about: 'what earlier runs left, for clean --archive: stats, verify, compact',
    load: async () => (await import('./archive.ts')).fillArchive,
  },
]
