/** `npm run bench -- NAME --data DIR`: quality and speed against labelled data and peers. Prints tables for RESULTS.md. */
import { parseArgs } from 'node:util'
import { benchCopies } from './copies/bench.ts'
import { benchDom } from './dom/bench.ts'
import { benchSpec } from './dom/spec.ts'
import { benchFields } from './fields/bench.ts'
import { benchGrowth } from './copies/growth.ts'
import { benchTrees } from './copies/train/train.ts'
import { benchPages } from './pages/bench.ts'
import { benchRepeats } from './repeats/bench.ts'
import { benchText } from './text/bench.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    /** Bad pages or misses that are told one by one. */
    worst: { type: 'string' },
    alone: { type: 'boolean', default: false },
    set: { type: 'string' },
    most: { type: 'string', default: '10000' },
    least: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '1' },
    out: { type: 'string', default: 'build/trees.ts' },
  },
})
const { alone, set, out } = values
const [most, least, jobs] = [Number(values.most), Number(values.least), Number(values.jobs)]
const worst = (usual: number): number => Number(values.worst ?? usual)

const BENCHES: Readonly<Record<string, (data: string) => unknown>> = {
  text: (data) => benchText(data, worst(10)),
  pages: (data) => benchPages(data, { worst: worst(20), alone, most }),
  fields: (data) => benchFields(data, { worst: worst(10), alone }),
  repeats: (data) => benchRepeats(data),
  copies: (data) => benchCopies(data, set),
  growth: (data) => benchGrowth(data, { least, most, jobs }),
  trees: (data) => benchTrees(data, out),
  dom: (data) => benchDom(data, most),
  spec: (data) => benchSpec(data, most),
}

const [name = 'no name'] = positionals
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
if (values.data === undefined)
  fail('--data DIR is missing: the folder that holds rawtext/, html/ and copies/')
else if (bench === undefined) fail(`${name}: known are ${Object.keys(BENCHES).join(', ')}`)
else await bench(values.data)

function fail(message: string): void {
  process.stderr.write(`bench: ${message}\n`)
  process.exitCode = 2
}
