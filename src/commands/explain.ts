/** `copydesk explain`: one file, block by block, on stdout. */
import { resolve } from 'node:path'
import { explainFile } from '../explain.ts'
import type { AddCommand } from './command.ts'
import { settingsOf, withRunOptions } from './options.ts'
import type { RunWords } from './options.ts'

export const addExplain: AddCommand = (program, { standing }) => {
  withRunOptions(program.command('explain <FILE>'))
    .description('every block, kept or dropped, by which rule, on what evidence')
    .action(async (file: string, told: RunWords) => {
      process.stdout.write(await explainFile(resolve(standing, file), await settingsOf(standing, told)))
    })
}
