/** Captions go, or stay where the settings keep them: those a page marks up, and those a rule knows by their credit. */
import type { Article } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'
import type { Pack } from '../kit/rule.ts'
import type { Settings } from '../kit/settings.ts'

/** Ids of the rules that find captions. */
export function captionRules(packs: readonly Pack[]): ReadonlySet<string> {
  const rules = packs.flatMap((pack) => pack.rules)
  return new Set(rules.filter(({ about }) => about === 'caption').map(({ id }) => id))
}

/** The rules' marks and those of marked-up captions; where captions are kept, what would drop one guards it instead. */
export function withCaptions(
  article: Article,
  marks: readonly Mark[],
  known: { readonly settings: Settings; readonly rules: ReadonlySet<string> },
): readonly Mark[] {
  const keep = known.settings.captions === 'keep'
  const ruled = keep ? marks.flatMap((mark) => (known.rules.has(mark.rule) ? guarded(mark) : [mark])) : marks
  const captions = article.blocks.filter(({ kind, fate }) => kind === 'caption' && fate === 'kept')
  if (captions.length === 0) return ruled
  const does = keep ? 'guard' : 'drop'
  const saw = 'the page marks it up as a caption'
  return [
    ...ruled,
    ...captions.map(({ n }) => ({ does, block: n, rule: 'boilerplate/caption', saw }) as const),
  ]
}

function guarded(mark: Mark): readonly Mark[] {
  if (mark.does !== 'drop') return []
  return [{ does: 'guard', block: mark.block, rule: mark.rule, saw: mark.saw }]
}
