/** `copydesk init`: a commented settings file where the user stands. */
import { writeSettings } from '../settings/init.ts'
import type { AddCommand } from './command.ts'

export const addInit: AddCommand = (program, { standing }) => {
  program
    .command('init')
    .description('write a commented settings file here')
    .action(() => {
      process.stderr.write(`wrote ${writeSettings(standing)}\n`)
    })
}
