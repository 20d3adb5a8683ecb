/** `copydesk init`: writes a commented settings file into the user's folder. */
import { writeSettings } from '../settings/init.ts'
import type { FillCommand } from './command.ts'

export const fillInit: FillCommand = (command, { standing }) => {
  command.action(() => {
    process.stderr.write(`wrote ${writeSettings(standing)}\n`)
  })
}
