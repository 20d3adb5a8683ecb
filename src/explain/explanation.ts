/** One document explained: plain data, as `explain --json` writes it and as the text and the page tell it. */
import type { Block } from '../../stages/kit/article.ts'
import type { FieldName, Mark } from '../../stages/kit/mark.ts'

export interface Explanation {
  readonly id: string
  /** What became of it in the run; of a file that stands alone `opened`, or `aside`. */
  readonly status: string
  readonly reason: string | null
  readonly form: string | null
  readonly encoding: string | null
  readonly language: string | null
  readonly warnings: readonly string[]
  /** What a reader must know of this explanation itself. */
  readonly notes: readonly string[]
  readonly fields: readonly ExplainedField[]
  readonly story: ExplainedStory | null
  /** In the order of the source. */
  readonly blocks: readonly ExplainedBlock[]
}

export interface ExplainedField {
  readonly field: FieldName
  readonly value: string
  /** Where it came from: `record`, `json-ld`, `meta og:title`, `text`, `copy <id>`. */
  readonly source: string
  readonly rule: string
  readonly saw: string
  /** The first of a field decides, and bylines add up; the others were found and not used. */
  readonly used: boolean
}

export interface ExplainedBlock {
  /** Place in the source; null where only the clean text of a run is at hand. */
  readonly n: number | null
  readonly fate: Block['fate']
  readonly kind: string | null
  /** Span in the decoded source, in UTF-16 units. */
  readonly from: number | null
  readonly to: number | null
  /** Element path, on pages. */
  readonly path: string | null
  /** That it is of the article, as the model of `main-content` has it, 0 to 1; null where it was not asked. */
  readonly probability: number | null
  readonly text: string
  readonly marks: readonly ExplainedMark[]
  readonly edits: readonly ExplainedEdit[]
}

export interface ExplainedMark {
  readonly stage: string
  readonly does: Mark['does']
  readonly rule: string
  readonly saw: string
}

/** A span that reads otherwise; `before` and `after` are the block's text around it, as that stage saw and left it. */
export interface ExplainedEdit {
  readonly stage: string
  readonly rule: string
  readonly saw: string
  readonly text: string
  readonly becomes: string
  readonly before: string
  readonly after: string
}

export interface ExplainedStory {
  /** Id of the canonical article. */
  readonly story: string
  /** The criterion that chose it. */
  readonly chosen: string | null
  readonly copies: readonly ExplainedCopy[]
}

export interface ExplainedCopy {
  readonly id: string
  readonly relation: string
  readonly likeness: number
  readonly certainty: number
  readonly via: string
  readonly folded: boolean
  readonly evidence: readonly string[]
  /** Sentences that both tell, in the order of the copy; empty where one of the texts is not at hand. */
  readonly shared: readonly SharedSentence[]
}

export interface SharedSentence {
  readonly copy: string
  readonly canonical: string
}
