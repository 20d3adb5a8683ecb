/** Messages of mail, and pages saved as one: the letter or page is the document. */
import { expect, it } from 'vitest'
import { kindOf } from '../../src/read/raw/kinds.ts'
import { cleaned } from './cleaned-file.ts'
import { toldOf } from './documents-of.ts'

const first =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm.'
const second =
  'The ferry to Arnesund sails again from Friday, twice a day, as the county council said in the evening.'

function message(headers: readonly string[], body: string): string {
  return [...headers, '', ...body.split('\n')].join('\r\n')
}

const parts = `--x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><title>Pier reopens</title></head><body><h1>Pier reopens</h1><p>${first.replace('Lindholm', 'Lind=C3=B8lm')}</p><p>${second}</p></body></html>
--x
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--`

it('opens a page that a browser saved as MHTML', async () => {
  const headers = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://courier.example/pier',
    'Subject: Pier reopens',
    'Date: Tue, 11 Mar 2025 09:30:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"',
  ]
  expect(await cleaned('pier.mhtml', message(headers, parts))).toMatchObject([
    {
      id: 'pier.mhtml',
      title: 'Pier reopens',
      byline: [],
      published: null,
      url: 'https://courier.example/pier',
      text: `${first.replace('Lindholm', 'Lindølm')}\n\n${second}`,
    },
  ])
})
it('opens a letter with its subject, sender and day', async () => {
  const headers = [
    'Return-Path: <letter@courier.example>',
    'Message-ID: <7@courier.example>',
    'From: Edda Brink <letter@courier.example>',
    'Subject: =?utf-8?Q?The_pier_=E2=80=93_open?=',
    'Date: Tue, 11 Mar 2025 09:30:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
  ]
  expect(await cleaned('letter.eml', message(headers, `${first}\n\n${second}`))).toMatchObject([
    {
      title: 'The pier – open',
      byline: ['Edda Brink'],
      published: expect.stringMatching(/^2025-03-11/),
      text: `${first}\n\n${second}`,
    },
  ])
})
it('sets a message aside that has more lines than a letter', async () => {
  const headers = [
    'Return-Path: <letter@courier.example>',
    'Message-ID: <7@courier.example>',
    'From: Edda Brink <letter@courier.example>',
  ]
  const shredded = message([...headers, 'Content-Type: text/plain'], 'a\n'.repeat(120_000))
  expect(await toldOf('letter.eml', shredded)).toEqual([
    expect.stringMatching(/^letter\.eml: \(.*a message of over 100000 lines, most of them empty/),
  ])
})
it.each([
  [
    'a header that a scraper wrote',
    `Subject: Pier\nFrom: The Courier\nDate: 2025-03-11\n\n${first}\n\n${second}`,
  ],
  ['a text that begins with a word and a colon', `Received: ${first}\n\n${second}`],
  ['a letter in a book', `Received: 12 May 1911\nSubject: the pier\n\n${first}`],
])('takes %s for no message', (_, text) => {
  expect(kindOf(Buffer.from(text)).is).toBe('readable')
})
