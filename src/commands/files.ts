/** `copydesk files`: what would be read, as what, and why, on stdout. */
import { filesText } from '../files.ts'
import type { FillCommand } from './command.ts'
import { withInputs } from './inputs.ts'
import { settingsOf, withConfig, withReadOptions } from './options.ts'
import type { WriteWords } from './options.ts'

export const fillFiles: FillCommand = (command, { standing }) => {
  withReadOptions(withConfig(command)).action(async (inputs: readonly string[], told: WriteWords) => {
    const settled = await settingsOf(standing, told)
    await withInputs({ inputs, standing }, async (paths) => {
      for await (const line of filesText(paths, settled)) process.stdout.write(line)
    })
  })
}
