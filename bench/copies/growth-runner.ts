/** The measured half of the growth bench: takes lines of a spool on its input and the number of jobs, runs the two rounds, prints a row of the table. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runRound } from '../../src/engines/local/run-round.ts'
import { openIntake } from '../../src/spool/intake.ts'
import type { Spool } from '../../src/spool/spool.ts'
import { openCrew } from '../../src/workers/hire.ts'
import { commonLines } from '../../stages/duplicates/common-lines.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { defaults } from '../../stages/kit/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-growth-'))
const intake = openIntake(folder, '')
let count = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  intake.addLine(`a${count++}`, Buffer.from(line))
const { spool } = intake.filled()
const before = process.cpuUsage()
const start = performance.now()
const crew = await openCrew({ jobs: Number(process.argv[2] ?? 1), deadline: defaults.deadline })
for (const stage of [commonLines, duplicates])
  await runRound(spool, { before: [], stage, settings: defaults, crew })
await crew.close()
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
const memory = process.resourceUsage().maxRSS / 1024
const each = (user + system) / 1000 / count
process.stdout.write(
  `| ${count} | ${copiesIn(spool)} | ${seconds.toFixed(1)} | ${each.toFixed(2)} | ${memory.toFixed(0)} |\n`,
)
intake.close()
rmSync(folder, { recursive: true })

function copiesIn(marked: Spool): number {
  let copies = 0
  for (const entry of marked.each()) {
    if (entry.is === 'opened' && entry.trail.some(({ marks }) => marks.some(({ does }) => does === 'copy')))
      copies++
  }
  return copies
}
