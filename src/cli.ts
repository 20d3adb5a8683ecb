#!/usr/bin/env node
/** The commands and their exit codes: 0 done, 1 a gate was hit, or a check found something, 2 could not run, 130 or 143 interrupted. Data goes to stdout, talk to stderr. */
import { Command, CommanderError } from 'commander'
import { addCommands } from './commands/list.ts'
import { talk } from './commands/talk.ts'
import { keepCompiled } from './compiled.ts'
import { interruptions } from './interruptions.ts'
import { troubleOf } from './trouble.ts'
import { isUnusable, unusable } from './unusable.ts'
import { version } from './version.ts'
import { visible } from './visible.ts'

/** Under npm the user stands in INIT_CWD, not in the project. */
const standing = process.env['INIT_CWD'] ?? process.cwd()

keepCompiled()
process.stdout.on('error', untaken)
for (const [signal, code] of Object.entries(interruptions)) process.on(signal, () => process.exit(code))
process.exitCode = await main(process.argv)

/** An empty path would be the folder where the user stands: what a shell makes of "$DUMP" where DUMP is not set. */
function refuseEmpty(words: readonly string[]): void {
  const at = words.indexOf('')
  if (at >= 0)
    throw unusable(`nothing stands behind ${words[at - 1] ?? ''}; is a variable of the shell unset?`)
}

/** A reader that has read enough, as `head`, is no fault. */
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
