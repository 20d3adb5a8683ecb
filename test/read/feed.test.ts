/** Feeds: each item is a document. */
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { kindOf } from '../../src/read/raw/kinds.ts'
import { cleaned } from './cleaned-file.ts'

const first =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm.'
const second =
  'The ferry to Arnesund sails again from Friday, twice a day, as the county council said in the evening.'

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lindholm Courier</title><link>https://courier.example/</link><language>en-GB</language>
<image><title>Logo</title><url>https://courier.example/logo.png</url></image>
<item><title>Pier reopens</title><link>https://courier.example/pier</link><dc:creator>Edda Brink</dc:creator>
<pubDate>Tue, 11 Mar 2025 09:30:00 +0100</pubDate><guid isPermaLink="false">7</guid><description>The board voted.</description>
<content:encoded><![CDATA[<p>${first}</p><p>${second}</p>]]></content:encoded></item>
<item><title>Ferry &amp; tide</title><author>desk@courier.example (Olaf Tern)</author>
<guid>https://courier.example/ferry</guid><description>${second}</description></item>
</channel></rss>`

const atom = `<?xml version="1.0"?><!-- made --><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>The Lindholm Courier</title><entry><id>tag:courier.example,2025:7</id><title>Pier reopens</title>
<link rel="replies" href="https://courier.example/pier/replies"/><link href="https://courier.example/pier"/>
<author><name>Edda Brink</name></author><published>2025-03-11T09:30:00Z</published><updated>2025-03-12T08:00:00Z</updated>
<summary>The board voted.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${first}</p><p>${second}</p></div></content></entry></feed>`

it('reads the items of RSS with their fields', async () => {
  const [pier, ferry, ...others] = await cleaned('feed.xml', rss)
  expect(others).toEqual([])
  expect(pier).toMatchObject({
    id: 'feed.xml#7',
    title: 'Pier reopens',
    byline: ['Edda Brink'],
    published: expect.stringMatching(/^2025-03-11/),
    url: 'https://courier.example/pier',
    site: 'The Lindholm Courier',
    text: `${first}\n\n${second}`,
  })
  expect(ferry).toMatchObject({
    title: 'Ferry & tide',
    byline: ['Olaf Tern'],
    url: 'https://courier.example/ferry',
    text: second,
  })
})
it('reads the entries of Atom with their fields', async () => {
  expect(await cleaned('atom.xml', atom)).toMatchObject([
    {
      id: 'atom.xml',
      title: 'Pier reopens',
      byline: ['Edda Brink'],
      published: expect.stringMatching(/^2025-03-11/),
      modified: expect.stringMatching(/^2025-03-12/),
      url: 'https://courier.example/pier',
      text: `${first}\n\n${second}`,
    },
  ])
})
it('tells a feed without items or too deep, and sets an item without a text aside', async () => {
  expect(
    await cleaned('empty.rss', '<rss version="2.0"><channel><title>Courier</title></channel></rss>'),
  ).toEqual([expect.stringMatching(/a feed without an item; give the pages it names/)])
  const deep = `<rss><channel><item><description>${'<b>'.repeat(300_000)}</description></item></channel></rss>`
  expect(await cleaned('deep.rss', deep)).toEqual([
    expect.stringMatching(/over 1000 elements in one another/),
  ])
  const bare = '<rss version="2.0"><channel><item><title>Pier</title></item></channel></rss>'
  expect(await cleaned('bare.rss', bare)).toEqual([expect.stringMatching(/a record without text or html/)])
})
it('takes the fullest text of an item, and paragraphs whose names have a prefix', async () => {
  const entry = (content: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Pier</title><summary>${first}</summary>${content}</entry></feed>`
  const picture = '<content type="html">&lt;img src="a.jpg"&gt;</content>'
  expect(await cleaned('picture.xml', entry(picture))).toMatchObject([{ text: first }])
  const prefixed = `<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>${first}</x:p><x:p>${second}</x:p></x:div></content>`
  expect(await cleaned('prefix.xml', entry(prefixed))).toMatchObject([{ text: `${first}\n\n${second}` }])
})
it('takes what stands in an item for the item, and a name of any length', async () => {
  const nested = `<rss><channel>${'<item><description>'.repeat(200)}${first}${'</description></item>'.repeat(200)}</channel></rss>`
  expect(await cleaned('nested.xml', nested)).toHaveLength(1)
  const start = performance.now()
  const named = `<rss><channel><item><author>${'@'.repeat(300_000)} x</author><description>${first}</description></item></channel></rss>`
  expect(await cleaned('named.xml', named)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(4000)
})
it('takes a text about feeds for a text', () => {
  expect(kindOf(Buffer.from(`<rss> is the tag that every feed begins with. ${first}`)).is).toBe('readable')
})

it.runIf(process.platform === 'linux')('leaves no file open', async () => {
  const open = (): number => readdirSync('/proc/self/fd').length
  await cleaned('feed.xml', rss)
  await setTimeout(50)
  const before = open()
  for (let n = 0; n < 5; n++) await cleaned('feed.xml', rss)
  await setTimeout(50)
  expect(open()).toBeLessThan(before + 5)
})
