/** What `copydesk rules` tells: the rules in force, one of them whole, and whether all stand their proof. */
import { packs } from '../stages/boilerplate/packs.ts'
import { prove } from '../stages/boilerplate/prove.ts'
import type { Example, Rule } from '../stages/kit/rule.ts'
import { nearest } from './nearest.ts'
import { unusable } from './unusable.ts'

const rules: readonly Rule[] = packs.flatMap((pack) => pack.rules)

/** One line a rule: id, family, what it takes. */
export function rulesList(): string {
  return lines(rules.map(({ id, about, takes }) => `${id}  ${about}, takes the ${takes}`))
}

/** A rule with its pattern, its place and its examples. Throws an unusable error where there is none of that id. */
export function rulesShow(id: string): string {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined)
    throw unusable(
      `no rule ${id}; ${nearest(
        id,
        rules.map((candidate) => candidate.id),
      )}`,
    )
  const { about, takes, says, near, where, removes, keeps } = rule
  return lines([
    rule.id,
    `  about ${about}, takes the ${takes}`,
    `  says ${says.source}`,
    `  near ${near.join(', ')}`,
    ...(where === undefined ? [] : [`  where ${JSON.stringify(where)}`]),
    '  removes',
    ...removes.map((example) => `    - ${textOf(example)}`),
    '  keeps',
    ...keeps.map((example) => `    - ${textOf(example)}`),
  ])
}

/** Proves every rule on its own examples. */
export function rulesTest(): { readonly text: string; readonly failures: number } {
  const failures = packs.flatMap((pack) => prove(pack))
  const examples = rules.reduce((sum, { removes, keeps }) => sum + removes.length + keeps.length, 0)
  const told = failures.map(({ rule, example, wrong }) => `${rule}: ${wrong}: ${example}`)
  const total = `${rules.length} rules, ${examples} examples, ${failures.length} failures`
  return { text: lines([...told, total]), failures: failures.length }
}

function textOf(example: string | Example): string {
  return typeof example === 'string' ? example : example.text
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
