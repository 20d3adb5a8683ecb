/** Links of Markdown speak against a block and what stands around it; raw text, which has none, is judged as before. */
import { describe, expect, it } from 'vitest'
import type { Block } from '../../stages/kit/article.ts'
import { linksOf } from '../../stages/main-content/model/links.ts'
import { judge } from '../../stages/main-content/model.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import type { View } from '../../stages/main-content/measured/view.ts'

const PARAGRAPH =
  'The harbour board of Port Amble voted on Tuesday to dredge the northern channel before winter, ending two years of argument about who should pay for the work, and who should wait.'
const TEASER = 'The ferry to Lindholm sails again from Friday, a year after the storm that broke its pier'
const STORY = Array.from({ length: 12 }, () => PARAGRAPH)
const TEASERS = Array.from({ length: 20 }, (_, n) => `${TEASER}, says letter ${n}`)

/** What each line holds of links, 0 to 1; undefined where it is raw text. */
function seen(lines: readonly string[], linked: (line: string) => number | undefined): View {
  const blocks = lines.map((text, n): Block => {
    const share = linked(text)
    const facts = { from: 0, to: text.length, gap: 1, ...(share === undefined ? {} : { linked: share }) }
    return { n, kind: 'paragraph', text, fate: 'kept', facts }
  })
  return look({ blocks, names: [] })
}

const page = [...STORY, ...TEASERS]
const linkedTeasers = (line: string): number => (line.startsWith(TEASER) ? 1 : 0)
const inTeasers = STORY.length + 10

describe('links', () => {
  it('of raw text, or where no block holds one, tell nothing', () => {
    expect(linksOf(seen(page, () => undefined))).toBeUndefined()
    expect(linksOf(seen(page, () => 0))).toBeUndefined()
  })
  it('make a link among links unlikely and text far from any likelier', () => {
    const links = linksOf(seen(page, linkedTeasers))
    expect(links?.heeded(inTeasers, 0.5)).toBeLessThan(0.1)
    expect(links?.heeded(0, 0.5)).toBeGreaterThan(0.55)
  })
  it('leave a paragraph that holds one, amid paragraphs, as likely as it was', () => {
    const links = linksOf(
      seen(STORY.toSpliced(6, 1, `${PARAGRAPH} See the map.`), (line) => (line === PARAGRAPH ? 0 : 0.1)),
    )
    expect(links?.heeded(6, 0.8)).toBeGreaterThanOrEqual(0.79)
  })
  it('never make a chance more than 1 or less than 0, where the model is sure', () => {
    const links = linksOf(seen(page, linkedTeasers))
    expect([links?.heeded(0, 1), links?.heeded(inTeasers, 0)]).toEqual([0.999, 0])
  })
  it('are named where they speak against a block, before what the model saw', () => {
    const { reasons } = judge(seen(page, linkedTeasers))
    const [said = []] = reasons([inTeasers])
    expect(said[0]).toBe('share in links of 8 lines on both sides 1000')
    expect(said).toHaveLength(3)
  })
  it('make teasers less likely than the same lines of raw text, and the story no less', () => {
    const [told, untold] = [judge(seen(page, linkedTeasers)), judge(seen(page, () => undefined))]
    expect(told.chances[inTeasers] ?? 1).toBeLessThan(untold.chances[inTeasers] ?? 0)
    expect(told.chances[1] ?? 0).toBeGreaterThanOrEqual((untold.chances[1] ?? 1) - 0.001)
  })
})
