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
    worst: { type: 'string' },
    alone: { type: 'boolean', default: false },
    set: { type: 'string' },
    most: { type: 'string', default: '10000' },
    least: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '1' },
    out: { type: 'string', default: 'stages/duplicates/trees.ts' },
  },
})
const [name] = positionals
const data = values.data
const KNOWN =
  'known are text, repeats, copies, growth, trees, dom, spec, pages (text), fields (title, author, date)'
/** Bad pages or misses that are told one by one; of pages twenty of each system. */
const worst = Number(values.worst ?? (name === 'pages' ? '20' : '10'))

if (data === undefined) fail('--data DIR is missing: the folder that holds rawtext/, html/ and copies/')
else if (name === 'growth') {
  const { least, most, jobs } = values
  await benchGrowth(data, { least: Number(least), most: Number(most), jobs: Number(jobs) })
} else if (name === 'trees') await benchTrees(data, values.out)
else if (name === 'text') benchText(data, worst)
else if (name === 'copies') await benchCopies(data, values.set)
else if (name === 'dom') benchDom(data, Number(values.most))
else if (name === 'repeats') benchRepeats(data)
else if (name === 'spec') benchSpec(data, Number(values.most))
else if (name === 'pages') await benchPages(data, { worst, alone: values.alone, most: Number(values.most) })
else if (name === 'fields') await benchFields(data, { worst, alone: values.alone })
else fail(`${name ?? 'no name'}: ${KNOWN}`)

function fail(message: string): void {
  process.stderr.write(`bench: ${message}\n`)
  process.exitCode = 2
}
