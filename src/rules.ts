/** The output of `copydesk rules`: the rules in force, one rule in full, and whether all pass their proof. */
import { prove } from '../stages/boilerplate/prove.ts'
import type { Example, Pack } from '../stages/kit/rule.ts'
import { nearest } from './nearest.ts'
import { unusable } from './unusable.ts'

/** One line for each rule: id, family, what it takes, and whether it is off. */
export function rulesList(packs: readonly Pack[], without: readonly string[]): string {
  const off = new Set(without)
  return lines(
    packs
      .flatMap(({ rules }) => rules)
      .map(({ id, about, takes }) => `${id}  ${about}, takes the ${takes}${off.has(id) ? '  (off)' : ''}`),
  )
}

/** Whether a pack has a rule of this id. Other ids in a trail are steps of stages. */
export function isRule(packs: readonly Pack[], id: string): boolean {
  return packs.some(({ rules }) => rules.some((rule) => rule.id === id))
}

/** A rule with its pattern, place and examples. Throws an unusable error if the id is unknown. */
export function rulesShow(packs: readonly Pack[], id: string): string {
  const rules = packs.flatMap((pack) => pack.rules)
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
export function rulesTest(packs: readonly Pack[]): { readonly text: string; readonly failures: number } {
  const failures = packs.flatMap((pack) => prove(pack))
  const rules = packs.flatMap((pack) => pack.rules)
  const examples = rules.reduce((sum, { removes, keeps }) => sum + removes.length + keeps.length, 0)
  const failed = failures.map(({ rule, example, wrong }) => `${rule}: ${wrong}: ${example}`)
  const total = `${rules.length} rules, ${examples} examples, ${failures.length} failures`
  return { text: lines([...failed, total]), failures: failures.length }
}

function textOf(example: string | Example): string {
  return typeof example === 'string' ? example : example.text
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
