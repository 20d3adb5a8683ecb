/** How progress is shown: on one line of a terminal, or line by line in a log or if `CI` is set. */
import { performance } from 'node:perf_hooks'
import type { Showing } from '../progress.ts'
import { sizeOf } from '../read/dump/size.ts'

/** Columns if the terminal does not report them. */
const WIDTH = 80

export function surroundingsOf(stderr: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Showing {
  const ci = environment['CI'] !== undefined && environment['CI'] !== '' && environment['CI'] !== 'false'
  return {
    manner: stderr.isTTY && !ci ? 'line' : 'log',
    now: () => performance.now(),
    write: (text) => void stderr.write(text),
    width: stderr.columns ?? WIDTH,
    sizeOf,
  }
}
