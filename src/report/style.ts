/** The style sheet of a report. It needs no fonts or pictures to be loaded. */
import { listStyle } from './style/lists.ts'
import { overviewStyle } from './style/overview.ts'
import { paperStyle } from './style/paper.ts'
import { printStyle } from './style/print.ts'
import { proofStyle } from './style/proof.ts'

export const style = [paperStyle, overviewStyle, listStyle, proofStyle, printStyle].join('\n')
