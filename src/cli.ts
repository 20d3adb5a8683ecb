#!/usr/bin/env node
/**
 * The command line. Exit codes: 0 done, 1 a gate was hit or a check found something, 2 could not run, 130 or
 * 143 interrupted. Data goes to stdout, messages to stderr.
 */
import { Command, CommanderError } from 'commander'
import { addCommands } from './commands/list.ts'
import { talk } from './commands/talk.ts'
import { keepCompiled } from './compiled.ts'
import { interruptions } from './interruptions.ts'
import { troubleOf } from './trouble.ts'
import { isUnusable, unusable } from './unusable.ts'
import { version } from './version.ts'
import { visible } from './visible.ts'

/** The user's working folder. Under npm that is INIT_CWD, not the current one. */
const standing = process.env['INIT_CWD'] ?? process.cwd()

keepCompiled()
process.stdout.on('error', untaken)
for (const [signal, code] of Object.entries(interruptions)) process.on(signal, () => process.exit(code))
process.exitCode = await main(process.argv)

/**
 * Refuses an empty argument, which a shell makes of "$DUMP" if DUMP is not set. As a path it would mean the
 * working folder.
 */
function refuseEmpty(words: readonly string[]): void {
  const at = words.indexOf('')
  if (at >= 0)
    throw unusable(`nothing stands behind ${words[at - 1] ?? ''}; is a variable of the shell unset?`)
}

/** Handles an error on stdout. A reader that stops early, such as `head`, is no fault. */
function untaken(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0)
  talk(`stdout: ${troubleOf(error) ?? error.message}`)
  process.exit(2)
}

async function main(words: readonly string[]): Promise<number> {
  let code = 0
  const end = (outcome: number) => {
    code = outcome
  }
  const program = new Command('copydesk')
    .description(
      'One clean text per story from a dump of scraped articles, with every line dropped and every copy folded on show.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(copydesk --help lists the commands)')
  try {
    refuseEmpty(words)
    await addCommands(program, words, { standing, end })
    await program.parseAsync(words)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const message = isUnusable(error) ? error.message : troubleOf(error)
    if (message === undefined) throw error
    talk(visible(message))
    return 2
  }
}
