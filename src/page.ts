/**
 * The frame of a self-contained HTML page: no script, no network, and a content security policy that allows
 * neither.
 */
import { createHash } from 'node:crypto'
import { visible } from './visible.ts'

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c19; --dim: #5f5c54; --line: #d8d5cc;
  --came: #10602a; --came-back: #ddf4e2; --went: #a01818; --went-back: #fbe3e3 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #181713; --ink: #ece8dd; --dim: #aaa598; --line: #3a3832;
    --came: #8fdca4; --came-back: #12351d; --went: #ff9d9d; --went-back: #451717 } }
body { font: 1rem/1.5 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif; background: var(--paper); color: var(--ink); max-width: 62rem;
  margin: 0 auto; padding: 1.25rem 1rem 3rem; overflow-wrap: anywhere }
h1, h2, h3 { font-family: Georgia, 'Times New Roman', serif; line-height: 1.25 }
h1 { font-size: 1.9rem; margin: 0 0 .5rem } p { margin: .25rem 0 }
h2 { font-size: 1.2rem; margin: 1.75rem 0 .25rem; padding-top: .5rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem }
ul { list-style: none; margin: 0; padding: 0 }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-top: 1px solid var(--line) }
th { font-weight: normal; color: var(--dim); font-size: .9rem; border-top: 0 }
.dim { color: var(--dim); font-size: .9rem }
ins, del { border-radius: .15rem; padding: 0 .1rem }
ins { background: var(--came-back); color: var(--came) } del { background: var(--went-back); color: var(--went) }
.block { border-left: .25rem solid var(--dim); padding-left: .75rem; margin: .6rem 0; white-space: pre-wrap;
  font-family: Georgia, 'Times New Roman', serif }
.block .dim { font-family: 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif }
.came, .kept { border-color: var(--came) } .went, .dropped { border-color: var(--went) }
@media print { .block { break-inside: avoid } }
`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Everything before the content. `title` may be any text; it is escaped here. */
export function pageHead(title: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safe(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${safe(title)}</h1>`,
    '',
  ].join('\n')
}

export const pageEnd = '</main>\n</body>\n</html>\n'

const MEANING: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes any text for use between tags or in a quoted attribute. */
export function safe(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (character) => MEANING[character] ?? character)
}
