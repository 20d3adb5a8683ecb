/**
 * One page on disk: head, overview, index and script, and after them the parts of the data, which are not
 * parsed until needed.
 */
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
  /** Address of the index page, if this page is one of several. */
  readonly whole?: string
}

/** This tag shows that a page is ours. */
export const GENERATOR = '<meta name="generator" content="copydesk">'

/** A deleatur, the proof-reader's mark for "take out". */
const ICON = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath d='M4 27C16 27 25 12 21 6c-3-4-9 1-6 7 3 7 8 9 13 9' fill='none' stroke='%23a5281b' stroke-width='3.4' stroke-linecap='round'/%3E%3C/svg%3E`

/**
 * Everything before the parts. The script runs before they are loaded, so that the first screen does not wait
 * for them.
 */
export function pageHead(page: Page): string {
  const { title, overview, index, script, whole } = page
  const tabs = [
    html`<a href="#overview" data-view="overview">Overview</a>`,
    tab('articles', index.articles.length),
    ...(index.stories.length === 0 ? [] : [tab('stories', index.stories.length)]),
    ...(whole === undefined ? [] : [html`<a href="${whole}">Whole run</a>`]),
  ]
  const body = html`<a class="skip" href="#main">Skip to the content</a>
    <header class="masthead">
      <p class="name">copydesk</p>
      <nav aria-label="Report">${tabs}</nav>
    </header>
    <p id="said" class="unseen" role="status"></p>
    <main id="main" tabindex="-1">
      <section id="view-overview" class="overview">${overview}</section>
      <section id="view-articles" hidden></section>
      <section id="view-article" hidden></section>
      <section id="view-stories" hidden></section>
      <section id="view-story" hidden></section>
    </main>
    <noscript>
      <p class="noscript">The articles need the page’s own script, which is turned off here.</p>
    </noscript>`
  const data = dataBlock('index', JSON.stringify(index))
  return `${head(title, script)}<body>\n${body.html}\n${data}<script>${script}</script>\n`
}

/** Everything after the parts. */
export const pageEnd = '</body>\n</html>\n'

/** A page without articles: the index of a folder of pages. */
export function plainPage(title: string, content: Html): string {
  const body = html`<header class="masthead"><p class="name">copydesk</p></header>
    <main id="main" tabindex="-1"><section class="overview">${content}</section></main>`
  return `${head(title, undefined)}<body>\n${body.html}\n${pageEnd}`
}

function tab(view: 'articles' | 'stories', count: number): Html {
  const name = view === 'articles' ? 'Articles' : 'Stories'
  return html`<a href="#${view}" data-view="${view}">${name} <span class="count">${figure(count)}</span></a>`
}

/**
 * The head of a page. Its policy allows nothing to be loaded, only this style and this script to act, and no
 * text to become markup.
 */
function head(title: string, script: string | undefined): string {
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
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    GENERATOR,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    html`<title>${title}</title>`.html,
    `<link rel="icon" href="${ICON}">`,
    `<style>${style}</style>`,
    '</head>',
  ]
  return `${lines.join('\n')}\n`
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
