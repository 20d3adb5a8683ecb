/** What is known not to be of the article: packs of rules by language, each rule with its proof. Trusts `tidy` and `describe`. */
import { captionRules, withCaptions } from './boilerplate/captions.ts'
import { match } from './boilerplate/match.ts'
import { makeReady } from './boilerplate/ready.ts'
import type { Ready } from './boilerplate/ready.ts'
import { packs as ownPacks } from './boilerplate/packs.ts'
import { threadOf } from './boilerplate/threads.ts'
import { readPack } from './boilerplate/written.ts'
import type { Pack, WrittenPack } from './kit/rule.ts'
import type { DocumentStage } from './kit/stage.ts'

/** English stands in boxes and footers of sites in any language. */
const ALWAYS: ReadonlySet<string> = new Set(['any', 'en'])
const UNKNOWN = 'und'

/** The stage with our packs, and behind them those that the settings add. */
export const boilerplate: DocumentStage = {
  name: 'boilerplate',
  scope: 'document',
  mark: (article, settings) => stageFor(settings.packs).mark(article, settings),
}

const ours = boilerplateWith(ownPacks)
const stages = new WeakMap<readonly WrittenPack[], DocumentStage>()

/** With packs of the user's it is made at the first article of a run; without, once for all runs. */
function stageFor(packs: readonly WrittenPack[]): DocumentStage {
  if (packs.length === 0) return ours
  const before = stages.get(packs)
  if (before !== undefined) return before
  const stage = boilerplateWith([...ownPacks, ...packs.map(readPack)])
  stages.set(packs, stage)
  return stage
}

/**
 * The stage with other packs, as `[...packs, mine]`. An article gets the packs `any`, `en` and that of its language; where that is
 * unknown, all. Where two rules take a block, the one whose pack stands first decides.
 */
export function boilerplateWith(packs: readonly Pack[]): DocumentStage {
  const made = new Map<string, Ready>()
  const rules = captionRules(packs)
  return {
    name: 'boilerplate',
    scope: 'document',
    mark: (article, settings) => {
      const ready = readyFor(packs, article.language, made)
      const { marks, traces } = match(article, ready, settings.withoutRules)
      const gone = new Set(marks.flatMap(({ does, block }) => (does === 'drop' ? [block] : [])))
      return withCaptions(article, [...marks, ...threadOf(article, gone, traces)], { settings, rules })
    },
  }
}

/** Made at the first article of a language; languages without a pack share one. */
function readyFor(packs: readonly Pack[], language: string, made: Map<string, Ready>): Ready {
  const known = language === UNKNOWN || packs.some((pack) => pack.language === language) ? language : ''
  const before = made.get(known)
  if (before !== undefined) return before
  const fitting = packs.filter(
    (pack) => known === UNKNOWN || pack.language === known || ALWAYS.has(pack.language),
  )
  const ready = makeReady(fitting.flatMap(({ rules }) => rules))
  made.set(known, ready)
  return ready
}
