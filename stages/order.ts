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
  /** First, as every other stage compares characters and reads whole sentences. */
  tidy,
  /** Before anything may take them: a byline or a date that is a field is no junk, and the title guards its line. */
  describe,
  /** Before the model, which sees what a rule took: rules know for sure, and cost less. */
  boilerplate,
  mainContent,
  /** Behind all that judges lines: a long text has something left by now, and is no page without an article. */
  notArticles,
  /** Corpus. Behind the stages of lines, as what they took on one page tells against the same line on another. */
  repeatedLines,
  /** Behind the last stage that takes lines: it sees headings that lost their text, and text that stands twice. */
  leftovers,
  /** Behind all that takes text: it counts. */
  overRemoval,
  /** Corpus. Right before the copies, which leave out what it mutes. */
  commonLines,
  /** Corpus. Last, on clean texts: two pages of one site are no copies for the menu that both had. */
  duplicates,
]
