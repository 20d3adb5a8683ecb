/**
 * `copydesk rules`: lists the rules in force, proves them, or shows one in full; including the user's packs.
 */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openPastRun } from '../read/past/run-folder.ts'
import { ruleUse, ruleUseText, stepText } from '../rule-use.ts'
import { isRule, rulesList, rulesShow, rulesTest } from '../rules.ts'
import { packsInForce } from '../settings/packs-in-force.ts'
import type { FillCommand } from './command.ts'
import { settingsOf, withPacks } from './options.ts'
import type { RunFlags } from './options.ts'

export const fillRules: FillCommand = (rules, { standing, end }) => {
  withPacks(rules).action(async (flags: RunFlags) => {
    const { settings } = await settingsOf(standing, flags)
    process.stdout.write(rulesList(packsInForce(settings.packs), settings.withoutRules))
  })
  withPacks(rules.command('test'))
    .description('prove every rule on its own examples')
    .action(async (_: RunFlags, command: Command) => {
      const { settings } = await settingsOf(standing, command.optsWithGlobals())
      const { text, failures } = rulesTest(packsInForce(settings.packs))
      process.stdout.write(text)
      end(failures === 0 ? 0 : 1)
    })
  withPacks(rules.command('show <ID>'))
    .description('what a rule is, and its examples; with --run how often and where it fired')
    .option('--run <OUT>', 'the output folder of a run')
    .action(async (id: string, flags: ShowFlags, command: Command) => {
      const { settings } = await settingsOf(standing, command.optsWithGlobals())
      const packs = packsInForce(settings.packs)
      if (flags.run === undefined) return void process.stdout.write(rulesShow(packs, id))
      const use = ruleUse(openPastRun(resolve(standing, flags.run)), id)
      const head = use.times > 0 && !isRule(packs, id) ? stepText(id, use) : rulesShow(packs, id)
      return void process.stdout.write(head + ruleUseText(use))
    })
}

interface ShowFlags extends RunFlags {
  readonly run?: string
}
