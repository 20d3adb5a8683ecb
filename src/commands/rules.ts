/** `copydesk rules`: the rules in force, their proof, one of them whole. */
import { rulesList, rulesShow, rulesTest } from '../rules.ts'
import type { AddCommand } from './command.ts'

export const addRules: AddCommand = (program, { end }) => {
  const rules = program
    .command('rules')
    .description('the rules in force')
    .action(() => void process.stdout.write(rulesList()))
  rules
    .command('test')
    .description('prove every rule on its own examples')
    .action(() => {
      const { text, failures } = rulesTest()
      process.stdout.write(text)
      end(failures === 0 ? 0 : 1)
    })
  rules
    .command('show <ID>')
    .description('what a rule is, and its examples')
    .action((id: string) => void process.stdout.write(rulesShow(id)))
}
