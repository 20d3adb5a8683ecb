/**
 * The explanation of one document: plain data that `explain --json` writes and the text and the page show.
 */
import type { Block } from '../../stages/kit/article.ts'
import type { FieldName, Mark } from '../../stages/kit/mark.ts'

export interface Explanation {
  readonly id: string
  /** Its status in the run; for a single file `opened` or `aside`. */
  readonly status: string
  readonly reason: string | null
  readonly form: string | null
  readonly encoding: string | null
  readonly language: string | null
  readonly warnings: readonly string[]
  /** What a reader must know about this explanation. */
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
  /** Whether the value is used: the first one of a field is, and every distinct byline. */
  readonly used: boolean
}

export interface ExplainedBlock {
  /** Number of the block in the source; null if only the clean text of a run is available. */
  readonly n: number | null
  readonly fate: Block['fate']
  readonly kind: string | null
  /** Span in the decoded source, in UTF-16 units. */
  readonly from: number | null
  readonly to: number | null
  /** Element path, on pages. */
  readonly path: string | null
  /**
   * Probability, by the model of `main-content`, that the block belongs to the article, 0 to 1; null if the
   * model was not run.
   */
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

/** An edited span. `before` and `after`: the text around it as that stage found and left it. */
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
  /** Sentences that both tell, in the order of the copy; empty if one of the texts is not available. */
  readonly shared: readonly SharedSentence[]
}

export interface SharedSentence {
  readonly copy: string
  readonly canonical: string
}
