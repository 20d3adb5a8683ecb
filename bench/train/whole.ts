/**
 * What stays of each labelled page after all document stages, where the chances come from models that never saw its host: a byte per
 * block, for `train.py whole`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from '../../src/apply.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Drop } from '../../stages/kit/mark.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { goingOf } from '../../stages/main-content/going.ts'
import { look } from '../../stages/main-content/view.ts'
import { allSamples, stagesBehind } from './data.ts'

const [data = '', scratch = ''] = process.argv.slice(2)
/** Bytes of a number. */
const WIDTH = Float64Array.BYTES_PER_ELEMENT
const chances = readFileSync(join(scratch, 'chance.f64'))
const stays = new Uint8Array(chances.length / WIDTH)
const behind = stagesBehind()
let row = 0
for (const { article } of allSamples(data)) {
  for (const { n, fate } of cleaned(article, row).blocks)
    if (fate === 'kept' || fate === 'guarded') stays[row + n] = 1
  row += article.blocks.length
}
writeFileSync(join(scratch, 'stays.u8'), stays)

/** Without a guess at the title: a line that is only named is not scored. */
function cleaned(article: Article, first: number): Article {
  const own = Float64Array.from(article.blocks, ({ n }) => chances.readDoubleLE((first + n) * WIDTH))
  const drops = goingOf(look(article), { chances: own }).map((block): Drop => ({
    does: 'drop',
    rule: 'main-content/outside',
    block,
    saw: `probability ${own[block] ?? 0}`,
  }))
  return behind.reduce((left, stage) => apply(left, stage.mark(left, defaults)), apply(article, drops))
}
