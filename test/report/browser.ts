/** Debian's Chromium, driven by playwright-core; a page opened in it remembers all that it complained of or asked the network for. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Whether there is a browser; where there is none the tests say so once and are skipped. */
export const hasBrowser = existsSync(path)
if (!hasBrowser) process.stderr.write(`${path}: no browser; the report is not looked at. Set CHROMIUM_PATH\n`)

export function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({ executablePath: path, args: root ? ['--no-sandbox'] : [] })
}

export interface Opened {
  readonly page: Page
  /** Errors of the console and of scripts, and requests for anything but the pages themselves. */
  readonly complaints: readonly string[]
}

/** Opens a report at a place of it, as `#articles`. */
export async function openReport(
  browser: Browser,
  file: string,
  options: BrowserContextOptions & { readonly at?: string } = {},
): Promise<Opened> {
  const { at = '', ...context } = options
  const page = await (await browser.newContext(context)).newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`)
  })
  await page.goto(`${pathToFileURL(file).href}${at}`)
  return { page, complaints }
}
