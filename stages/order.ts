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
  tidy,
  describe,
  boilerplate,
  mainContent,
  notArticles,
  repeatedLines,
  leftovers,
  overRemoval,
  commonLines,
  duplicates,
]
