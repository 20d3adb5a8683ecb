/** A made-up dump of some megabytes: enough for workers, and of all that a dump may hold. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TOWNS = [
  'Lindholm',
  'Arnesund',
  'Brinkhavn',
  'Osterby',
  'Merrin',
  'Tolvik',
  'Sandmark',
  'Ellery',
  'Fosse',
]
const PEOPLE = ['Edda Brink', 'Jonas Hald', 'Marit Sund', 'Ole Krag', 'Ida Falk', 'Tore Lind', 'Anna Vik']
const THINGS = [
  'pier',
  'library',
  'ferry',
  'school',
  'bridge',
  'market',
  'lighthouse',
  'museum',
  'harbour',
  'mill',
]
const DEEDS = [
  'voted to reopen',
  'will close',
  'has repaired',
  'sold',
  'is counting the cost of',
  'inspected',
]
/** A script in every page, quick to read past: the whole dump has the two megabytes from which a run hires workers. */
const PAGES = 50
const SCRIPT = `<script>${'var count = count + 1; '.repeat(2000)}</script>`

/** Writes the dump below `folder`: pages and texts, copies among them, records, an old encoding, what is no text at all. */
export function writeDump(folder: string): void {
  for (const part of ['pages', 'texts', 'odd']) mkdirSync(join(folder, part), { recursive: true })
  for (let n = 0; n < PAGES; n++) {
    writeFileSync(join(folder, 'pages', `${n}.html`), pageOf(n))
    if (n % 3 === 0) writeFileSync(join(folder, 'texts', `${n}.txt`), textOf(n % 2 === 0 ? n : n + 100_000))
  }
  const records = [1, 2, 3, 4].map((n) => JSON.stringify({ id: `r${n}`, text: textOf(200_000 + n) }))
  writeFileSync(join(folder, 'odd', 'records.jsonl'), `${records.join('\n')}\n{"broken": \n`)
  writeFileSync(
    join(folder, 'odd', 'latin.txt'),
    Buffer.from(`Überfahrt nach Brinkhavn\n\n${textOf(7)}`, 'latin1'),
  )
  writeFileSync(join(folder, 'odd', 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  writeFileSync(join(folder, 'odd', 'empty.txt'), '')
}

function pageOf(n: number): string {
  const paragraphs = textOf(n).split('\n\n')
  const menu = Array.from({ length: 30 }, (_, k) => `<li><a href="/${k}">${pick(TOWNS, k)} ${k}</a></li>`)
  return `<!doctype html><html lang="en"><head><title>${paragraphs[0]} | Courier</title>${SCRIPT}</head><body>
<nav><ul>${menu.join('')}</ul></nav><article><h1>${paragraphs[0]}</h1>
${paragraphs
  .slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</article>
<footer><p>Subscribe to our newsletter</p><p>© 2026 Lindholm Courier. All rights reserved.</p></footer></body></html>`
}

function textOf(n: number): string {
  const sentences = Array.from({ length: 24 }, (_, k) => sentenceOf(n * 31 + k * 7 + ((n * k) % 13)))
  const paragraphs = Array.from({ length: 6 }, (_, k) => sentences.slice(k * 4, k * 4 + 4).join(' '))
  return [`${pick(TOWNS, n)} ${pick(DEEDS, n)} the ${pick(THINGS, n)}`, ...paragraphs].join('\n\n')
}

function sentenceOf(n: number): string {
  const [town, person] = [pick(TOWNS, n), pick(PEOPLE, Math.floor(n / 3))]
  return `${person} of ${town} said on Tuesday that the council ${pick(DEEDS, n)} the ${pick(THINGS, n * 3)} after ${n % 97} weeks, and that ${n % 41} people had written to the ${pick(THINGS, n + 4)} about it.`
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? ''
}
