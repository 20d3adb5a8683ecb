/** The README's pictures of the report, taken of the sample: COPYDESK_PICTURES=1 npx vitest run test/report/pictures.test.ts */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshBuild } from '../fresh-build.ts'
import { hasBrowser, openBrowser, openReport } from './browser.ts'
import { root, samplePage } from './command.ts'

const wanted = process.env['COPYDESK_PICTURES'] !== undefined
/** Bytes of a picture: the README is read over slow lines too. */
const LARGEST = 200_000

const WIDE = { width: 1200, height: 820 }
const PICTURES = [
  { name: 'report-overview', at: '', colorScheme: 'light', viewport: WIDE },
  { name: 'report-article', at: '#article/1?row=18', colorScheme: 'light', viewport: WIDE },
  { name: 'report-story', at: '#story/1/1', colorScheme: 'dark', viewport: WIDE },
  {
    name: 'report-narrow',
    at: '#articles?words=214+partners',
    colorScheme: 'light',
    viewport: { width: 390, height: 780 },
  },
] as const

describe.skipIf(!wanted || !hasBrowser)('pictures of the report', () => {
  it('are taken, and are small', async () => {
    await freshBuild()
    const page = samplePage()
    const browser = await openBrowser()
    mkdirSync(join(root, 'docs', 'pictures'), { recursive: true })
    for (const { name, at, colorScheme, viewport } of PICTURES) {
      const opened = await openReport(browser, page, { at, colorScheme, viewport })
      await opened.page.waitForSelector('h1:visible')
      await opened.page.waitForTimeout(300)
      const path = join(root, 'docs', 'pictures', `${name}.png`)
      await opened.page.screenshot({ path })
      expect(statSync(path).size, name).toBeLessThan(LARGEST)
    }
    await browser.close()
  })
})
