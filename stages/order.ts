/** The stages in the order they run: the page to read first. */
import { boilerplate } from './boilerplate.ts'
import { describe } from './describe.ts'
import { commonLines } from './duplicates/common-lines.ts'
import { duplicates } from './duplicates.ts'
import type { Stage } from './kit/stage.ts'
import { leftovers } from './leftovers.ts'
import { mainContent } from './main-content.ts'
import { notArticles } from './not-articles.ts'
import { overRemoval } from './over-removal.ts'
import { repeatedLines } from './repeated-lines.ts'
import { tidy } from './tidy.ts'

export const order: readonly Stage[] = [
  /** First, since every other stage compares characters and reads whole sentences. */
  tidy,
  /**
   * Before any stage that drops blocks: a byline or date that is a field is not junk, and the title guards
   * its line.
   */
  describe,
  /** Before the model, which sees what rules took. Rules are certain and cheap. */
  boilerplate,
  mainContent,
  /** After all stages that judge lines. A document that still has a long text is an article. */
  notArticles,
  /**
   * Corpus. After the stages that judge lines: what they took on one page counts against the line elsewhere.
   */
  repeatedLines,
  /** After the last stage that takes lines: it looks for headings without text and for repeated text. */
  leftovers,
  /** After all stages that take text, since it measures how much is gone. */
  overRemoval,
  /** Corpus. Right before `duplicates`, which ignores what it mutes. */
  commonLines,
  /** Corpus. Last, on clean texts, so that pages of a site are not copies because of a common menu. */
  duplicates,
]
