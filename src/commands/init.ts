/** `copydesk init`: a commented settings file where the user stands. */
import { writeSettings } from '../settings/init.ts'
import type { FillCommand } from './command.ts'

export const fillInit: FillCommand = (command, { standing }) => {
  command.action(() => {
    process.stderr.write(`wrote ${writeSettings(standing)}\n`)
  })
}
