/** `copydesk rules`: the rules in force, their proof, one of them whole; with the user's packs. */
import type { Command } from 'commander'
import { rulesList, rulesShow, rulesTest } from '../rules.ts'
import { packsInForce } from '../settings/packs-in-force.ts'
import type { AddCommand } from './command.ts'
import { list, settingsOf, withConfig } from './options.ts'
import type { RunWords } from './options.ts'

export const addRules: AddCommand = (program, { standing, end }) => {
  const rules = withPacks(program.command('rules'))
    .description('the rules in force')
    .action(async (words: RunWords) => {
      const { settings } = await settingsOf(standing, words)
      process.stdout.write(rulesList(packsInForce(settings.packs), settings.withoutRules))
    })
  withPacks(rules.command('test'))
    .description('prove every rule on its own examples')
    .action(async (_: RunWords, command: Command) => {
      const { settings } = await settingsOf(standing, command.optsWithGlobals())
      const { text, failures } = rulesTest(packsInForce(settings.packs))
      process.stdout.write(text)
      end(failures === 0 ? 0 : 1)
    })
  withPacks(rules.command('show <ID>'))
    .description('what a rule is, and its examples')
    .action(async (id: string, _: RunWords, command: Command) => {
      const { settings } = await settingsOf(standing, command.optsWithGlobals())
      process.stdout.write(rulesShow(packsInForce(settings.packs), id))
    })
}

function withPacks(command: Command): Command {
  return withConfig(command).option('--packs <FILES>', 'rule packs of your own, with commas', list)
}
