/** The stages of `stages/order.ts` that the settings leave on, split at the first corpus stage. */
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage, Stage } from '../stages/kit/stage.ts'
import { order } from '../stages/order.ts'

export interface InForce {
  /** Document stages that run when a document is opened. */
  readonly first: readonly DocumentStage[]
  /** The first corpus stage and all stages after it. */
  readonly rest: readonly Stage[]
}

export function stagesInForce(settings: Settings): InForce {
  const stages = order.filter((stage) => !settings.withoutStages.includes(stage.name))
  const first: DocumentStage[] = []
  for (const stage of stages) {
    if (stage.scope === 'corpus') break
    first.push(stage)
  }
  return { first, rest: stages.slice(first.length) }
}

/** All document stages in order, to clean a single document. */
export function documentStages(settings: Settings): readonly DocumentStage[] {
  const { first, rest } = stagesInForce(settings)
  return [...first, ...rest.filter((stage) => stage.scope === 'document')]
}

/** The document stages before the stage `name`: those that an article has passed when that stage sees it. */
export function stagesBefore(settings: Settings, name: string): readonly DocumentStage[] {
  const { first, rest } = stagesInForce(settings)
  const at = rest.findIndex((stage) => stage.name === name)
  return [...first, ...rest.slice(0, Math.max(0, at)).filter((stage) => stage.scope === 'document')]
}
