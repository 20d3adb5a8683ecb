/** The README's pictures of report and diff, taken of the sample: COPYDESK_PICTURES=1 npx vitest run test/report/pictures.test.ts */
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tellDiff } from '../../src/diff/tell.ts'
import { cleanFolder } from '../../src/index.ts'
import { openPastRun } from '../../src/read/past/run-folder.ts'
import { root } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'
import { hasBrowser, openBrowser, openReport } from './browser.ts'
import { folder, samplePage } from './command.ts'

const wanted = process.env['COPYDESK_PICTURES'] !== undefined
/** Bytes of a picture: the README is read over slow lines too. */
const LARGEST = 200_000

const WIDE = { width: 1200, height: 820 }
const PICTURES = [
  { name: 'report-overview', at: '', colorScheme: 'light', viewport: WIDE },
  { name: 'report-article', at: '#article/3?row=1', colorScheme: 'light', viewport: WIDE },
  { name: 'report-story', at: '#story/1/1', colorScheme: 'dark', viewport: WIDE },
  {
    name: 'report-narrow',
    at: '#articles?words=214+partners',
    colorScheme: 'light',
    viewport: { width: 390, height: 780 },
  },
  { name: 'diff', at: '', colorScheme: 'light', viewport: { width: 1200, height: 760 } },
] as const

describe.skipIf(!wanted || !hasBrowser)('pictures of report and diff', () => {
  it('are taken, and are small', async () => {
    await freshBuild()
    const [page, diff] = [samplePage(), await diffPage()]
    const browser = await openBrowser()
    mkdirSync(join(root, 'docs', 'pictures'), { recursive: true })
    for (const { name, at, colorScheme, viewport } of PICTURES) {
      const opened = await openReport(browser, name === 'diff' ? diff : page, { at, colorScheme, viewport })
      await opened.page.waitForSelector('h1:visible')
      await opened.page.waitForTimeout(300)
      const path = join(root, 'docs', 'pictures', `${name}.png`)
      await opened.page.screenshot({ path })
      expect(statSync(path).size, name).toBeLessThan(LARGEST)
    }
    await browser.close()
  })
})

/** The sample, and the same with one sentence corrected and captions kept. */
async function diffPage(): Promise<string> {
  const here = folder()
  const [dump, page] = [join(here, 'dump'), join(here, 'diff.html')]
  cpSync(join(root, 'input'), dump, { recursive: true })
  const corrected = join(dump, '2026-03', 'cookie-banner-law.txt')
  const text = readFileSync(corrected, 'utf8')
  writeFileSync(
    corrected,
    text.replace('301 votes to 188', '302 votes to 187').replace('up to two', 'up to four'),
  )
  await cleanFolder({ inputs: [join(root, 'input')], out: join(here, 'old') })
  await cleanFolder({ inputs: [dump], out: join(here, 'new'), captions: 'keep' })
  const { pieces } = tellDiff(openPastRun(join(here, 'old')), openPastRun(join(here, 'new')), 'html')
  writeFileSync(page, [...pieces].join(''))
  return page
}
