/** The stages in the order they run: the page to read first. */
import { duplicates } from './duplicates.ts'
import type { Stage } from './kit/stage.ts'
import { leftovers } from './leftovers.ts'
import { mainContent } from './main-content.ts'
import { overRemoval } from './over-removal.ts'
import { repeatedLines } from './repeated-lines.ts'

export const order: readonly Stage[] = [mainContent, repeatedLines, leftovers, overRemoval, duplicates]
