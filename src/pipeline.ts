/** Runs stages on one article and keeps the marks of each. */
import type { Article } from '../stages/kit/article.ts'
import type { Mark } from '../stages/kit/mark.ts'
import type { Settings } from '../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage, Edge } from '../stages/kit/stage.ts'
import { apply } from './apply.ts'
import { attempt } from './attempt.ts'
import type { Outcome } from './attempt.ts'
import { byBytes } from './by-bytes.ts'

/** The marks that one stage made on an article. The list of these, in order, is the article's trail. */
export interface Said {
  readonly stage: string
  readonly marks: readonly Mark[]
}

/** An article as it was opened, as it is now, and the trail between. */
export interface Walked {
  readonly opened: Article
  readonly article: Article
  readonly trail: readonly Said[]
}

/** Runs the stages in order; each sees the article as the ones before left it. */
export function walk(start: Walked, stages: readonly DocumentStage[], settings: Settings): Walked {
  return stages.reduce(
    (walked, stage) => step(walked, stage.name, stage.mark(walked.article, settings)),
    start,
  )
}

/** The same until a stage throws: then why, and at which stage. */
export function attemptStages(
  start: Walked,
  stages: readonly DocumentStage[],
  settings: Settings,
): Outcome<Walked> {
  let walked = start
  for (const stage of stages) {
    const about = { id: start.opened.id, where: stage.name }
    const outcome = attempt(about, () => walk(walked, [stage], settings))
    if ('aside' in outcome) return outcome
    walked = outcome.value
  }
  return { value: walked }
}

/** One more stage's marks, applied and put into the trail. */
export function step(walked: Walked, stage: string, marks: readonly Mark[]): Walked {
  if (marks.length === 0) return walked
  return {
    opened: walked.opened,
    article: apply(walked.article, marks),
    trail: [...walked.trail, { stage, marks }],
  }
}

/** An article with an empty trail. */
export function unmarked(article: Article): Walked {
  return { opened: article, article, trail: [] }
}

/** Applies a trail to an article: blocks as read + marks = output. */
export function replay(article: Article, trail: readonly Said[]): Article {
  return trail.reduce((now, said) => apply(now, said.marks), article)
}

/** What a corpus stage finds of two articles; it sees them in the byte order of their ids. */
export function compareInOrder(
  stage: CorpusStage,
  [a, b]: readonly [Article, Article],
  settings: Settings,
): Edge | undefined {
  return byBytes(a.id, b.id) < 0 ? stage.compare?.(a, b, settings) : stage.compare?.(b, a, settings)
}
