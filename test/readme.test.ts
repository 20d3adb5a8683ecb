/** What README shows of the sample's run is what the committed output says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { summaryText } from '../src/summary.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { counts, rules } = JSON.parse(readFileSync(join(root, 'output', 'run.json'), 'utf8'))
const lines = summaryText({ ...counts, counts, rules }, 'written to output')
  .trimEnd()
  .split('\n')

it.each([...lines.slice(0, 6), lines.at(-1)])('%s', (line) => {
  expect(readme.split('\n')).toContain(`    ${line}`)
})
