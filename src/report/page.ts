/** One page as it lies on disk: head, overview, the list, the script, and behind them the parts of the data, unread till wanted. */
import { createHash } from 'node:crypto'
import type { Index } from './data.ts'
import { figure } from './figures.ts'
import { dataBlock, html } from './html.ts'
import type { Html } from './html.ts'
import { style } from './style.ts'

export interface Page {
  readonly title: string
  readonly overview: Html
  readonly index: Index
  readonly script: string
  /** Where the index of a folder of pages lies, for a page of one. */
  readonly whole?: string
}

/** By this a page is known as ours. */
export const GENERATOR = '<meta name="generator" content="copydesk">'

/** A deleatur, the proof-reader's mark for "take out". */
const ICON = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath d='M4 27C16 27 25 12 21 6c-3-4-9 1-6 7 3 7 8 9 13 9' fill='none' stroke='%23a5281b' stroke-width='3.4' stroke-linecap='round'/%3E%3C/svg%3E`

/** What stands before the parts. The script runs before they are read, so that the first screen waits for none of them. */
export function pageHead(page: Page): string {
  const { index } = page
  const body = html`<body>
    <a class="skip" href="#main">Skip to the content</a>
    <header class="masthead">
      <p class="name">copydesk</p>
      <nav aria-label="Report">
        <a href="#overview" data-view="overview">Overview</a>${tab(
          'articles',
          index.articles.length,
        )}${index.stories.length === 0 ? '' : tab('stories', index.stories.length)}${
          page.whole === undefined ? '' : html`<a href="${page.whole}">Whole run</a>`
        }
      </nav>
    </header>
    <main id="main" tabindex="-1">
      <section id="overview" class="overview">${page.overview}</section>
      <section id="articles" hidden></section>
      <section id="article" hidden></section>
      <section id="stories" hidden></section>
      <section id="story" hidden></section>
    </main>
    <p id="said" class="unseen" role="status"></p>
    <noscript
      ><p class="noscript">The articles need the page’s own script, which is turned off here.</p></noscript
    >
  </body> `
  const { script } = page
  return `${head(page.title, script).html}${body.html}${dataBlock('index', JSON.stringify(index))}<script>${script}</script>\n`
}

/** What stands behind the parts. */
export const pageEnd = '</body>\n</html>\n'

/** A page without articles of its own: the way into a folder of pages. */
export function plainPage(title: string, content: Html): string {
  const body = html`<body>
    <header class="masthead"><p class="name">copydesk</p></header>
    <main id="main" tabindex="-1"><section class="overview">${content}</section></main>
  </body> `
  return head(title, undefined).html + body.html + pageEnd
}

function tab(view: 'articles' | 'stories', count: number): Html {
  const name = view === 'articles' ? 'Articles' : 'Stories'
  return html`<a href="#${view}" data-view="${view}">${name} <span class="count">${figure(count)}</span></a>`
}

/** Nothing is loaded from anywhere; only this very style and this very script are obeyed, and no text becomes markup. */
function head(title: string, script: string | undefined): Html {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src ${script === undefined ? "'none'" : `'${digest(script)}'`}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: policy.join('; ') }}" />
        ${{ html: GENERATOR }}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${{ html: ICON }}" />
        <style>
          ${{ html: style }}
        </style>
      </head>
    </html> `
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
