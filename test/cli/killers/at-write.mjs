/**
 * Loaded before the command: ends the process without a word at the COPYDESK_KILL_AT-th time it writes or renames a file. Without
 * that number it says at the end how many times there were.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.COPYDESK_KILL_AT ?? Infinity)
let count = 0

for (const name of ['writeSync', 'writeFileSync', 'appendFileSync', 'renameSync']) {
  const real = fs[name]
  fs[name] = (...words) => {
    if (++count === at) process.kill(process.pid, 'SIGKILL')
    return real(...words)
  }
}
syncBuiltinESMExports()
if (at === Infinity) process.on('exit', () => process.stdout.write(`${count}\n`))
