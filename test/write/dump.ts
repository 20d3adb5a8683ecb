/** A small dump of made-up papers, with whatever the formats have to show: lists, tables, a quote, code, a copy, a file to set aside. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { bytesBelow } from '../bytes-below.ts'

const paragraphs = ['storm', 'council', 'ferry', 'harbour'].map(
  (word) =>
    `The ${word} decided on Tuesday what nobody in Lindholm had dared to hope for, and the mayor, Edda Brink, said that the northern pier would open before Easter.`,
)
const [first = '', second = '', third = '', fourth = ''] = paragraphs

export const page = `<!doctype html><html lang="en"><head><title>Pier *reopens* in Lindholm</title>
<link rel="canonical" href="https://www.courier.example/pier"><meta property="og:site_name" content="Lindholm Courier">
<meta name="author" content="Ina Holt"><meta property="article:published_time" content="2026-03-11T08:30:00Z"></head>
<body><article><h1>Pier *reopens* in Lindholm</h1><p>${first}</p><h3>What comes first</h3><p>${second}</p>
<ul><li>The old quay is to be strengthened with 214 piles of oak</li><li>The ferry is to sail at seven in the morning_ and at nine</li></ul>
<table><tr><td>Year</td><td>Ships</td></tr><tr><td>2024</td><td>12</td></tr><tr><td>2025</td><td>14</td></tr></table>
<blockquote><p>We have waited long enough for this pier, and for this day, said the mayor.</p></blockquote>
<pre>draught = 4.5
tide = \`low\`</pre><p>${third}</p><p>1. ${fourth}<br>And so it was.</p></article></body></html>`

export const text = `Mill sold

The old paper mill at Osterby was sold on Monday to a cooperative of weavers, who will move in forty looms by the end of May.

Its last owner had asked for twice the sum, the notary Per Lund said, but the roof leaks and the wheel has not turned since 1988.

Share on Facebook
`

/** A folder with a page, its reprint, a text and a picture. */
export function dump(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-write-'))
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('2026/pier.html', page)
  put('2026/reprint.html', page.replaceAll('www.courier.example', 'mirror.example'))
  put('Mill.txt', text)
  put('picture.html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  return folder
}

/** Cleans a dump; gives path to content, as Latin-1. */
export async function cleaned(folder: string, options: Options): Promise<ReadonlyMap<string, string>> {
  const out = join(mkdtempSync(join(tmpdir(), 'copydesk-out-')), 'out')
  await cleanFolder({ inputs: [folder], out, ...options })
  return bytesBelow(out)
}
