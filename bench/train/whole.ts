/**
 * What stays of each labelled page after all document stages, where the chances come from models that never saw its host: a byte per
 * block of its reading, for `train.py whole`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from '../../src/apply.ts'
import type { Article } from '../../stages/kit/article.ts'
import { stands } from '../../stages/kit/article.ts'
import type { Drop } from '../../stages/kit/mark.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { goingOf } from '../../stages/main-content/going.ts'
import type { Reading } from '../../stages/main-content/reading.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import { allSamples, stagesBehind } from './data.ts'

const [data = '', scratch = ''] = process.argv.slice(2)
/** Bytes of a number. */
const WIDTH = Float64Array.BYTES_PER_ELEMENT
const chances = readFileSync(join(scratch, 'chance.f64'))
const stays = new Uint8Array(chances.length / WIDTH)
const behind = stagesBehind()
let row = 0
for (const { article, reading, version } of allSamples(data)) {
  const first = row
  row += reading.blocks.length
  if (version.isTwin) continue
  const { blocks } = cleaned(article, reading, first)
  const isStaying = (line: number): boolean => {
    const block = blocks[line]
    return block !== undefined && stands(block)
  }
  for (const { n } of reading.blocks) if (reading.linesOf(n).some(isStaying)) stays[first + n] = 1
}
writeFileSync(join(scratch, 'stays.u8'), stays)

/** Without a guess at the title: a line that is only named is not scored. */
function cleaned(article: Article, reading: Reading, first: number): Article {
  const own = Float64Array.from(reading.blocks, ({ n }) => chances.readDoubleLE((first + n) * WIDTH))
  const drops = goingOf(look(reading), { chances: own, tags: article.tags }).flatMap((n) =>
    reading.linesOf(n).map((block): Drop => {
      const saw = `probability ${own[n] ?? 0}`
      return { does: 'drop', rule: 'main-content/outside', block, saw }
    }),
  )
  return behind.reduce((left, stage) => apply(left, stage.mark(left, defaults)), apply(article, drops))
}
