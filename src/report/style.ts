/** The style of a report, put together. It names no font that has to be fetched and no picture. */
import { listStyle } from './style/lists.ts'
import { overviewStyle } from './style/overview.ts'
import { paperStyle } from './style/paper.ts'
import { printStyle } from './style/print.ts'
import { proofStyle } from './style/proof.ts'

export const style = [paperStyle, overviewStyle, listStyle, proofStyle, printStyle].join('\n')
