/** A pack that came as plain data, ready to be asked. Trusts that its patterns were checked. */
import type { Pack, WrittenPack } from '../kit/rule.ts'

export function readPack({ language, rules }: WrittenPack): Pack {
  return {
    language,
    rules: rules.map(({ says, flags, ...rule }) => ({ ...rule, says: new RegExp(says, flags) })),
  }
}
