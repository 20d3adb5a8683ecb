/** `copydesk files`: prints what a run would read, as what, and why. */
import { filesText } from '../files.ts'
import type { FillCommand } from './command.ts'
import { withInputs } from './inputs.ts'
import { settingsOf, withConfig, withReadOptions } from './options.ts'
import type { WriteFlags } from './options.ts'

export const fillFiles: FillCommand = (command, { standing }) => {
  withReadOptions(withConfig(command)).action(async (inputs: readonly string[], flags: WriteFlags) => {
    const settled = await settingsOf(standing, flags)
    await withInputs({ inputs, standing }, async (paths) => {
      for await (const line of filesText(paths, settled)) process.stdout.write(line)
    })
  })
}
