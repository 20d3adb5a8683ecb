/** The stages in the order they run: the page to read first. */
import type { Stage } from './kit/stage.ts'
import { leftovers } from './leftovers.ts'
import { overRemoval } from './over-removal.ts'
import { repeatedLines } from './repeated-lines.ts'

export const order: readonly Stage[] = [repeatedLines, leftovers, overRemoval]
