/** Rows of a table of articles are documents, one each; a table of anything else is no text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { allOfBytes, toldOf } from './documents-of.ts'

const PIER = 'The pier of Lindholm reopened on Tuesday, eleven months after the storm.'

describe('a table', () => {
  it.each<[string, [name: string, bytes: string | Uint8Array], readonly string[]]>([
    [
      'is a document for each row, by its id',
      [
        'dump.csv',
        `id,title,text\npier,The pier,"${PIER}\n\nIt is ""new"", they say."\nferry,Ferry,It sails.\n`,
      ],
      [`dump.csv#pier: ${PIER} | It is "new", they say.`, 'dump.csv#ferry: It sails.'],
    ],
    [
      'by its number where ids are not there',
      ['dump.csv', 'title,text\na,One.\nb,Two.'],
      ['dump.csv#1: One.', 'dump.csv#2: Two.'],
    ],
    [
      'of one row goes by its file',
      ['dump.csv', `url,body\nhttps://a.example/1,"${PIER}"`],
      [`dump.csv: ${PIER}`],
    ],
    [
      'between tabs',
      ['dump.tsv', `title\ttext\r\na\tOne, two.\r\nb\tThree.\r\n`],
      ['dump.tsv#1: One, two.', 'dump.tsv#2: Three.'],
    ],
    [
      'between semicolons, as spreadsheets write them',
      ['dump.csv', `\ufefftitle;content\na;One, two.\nb;Three.`],
      ['dump.csv#1: One, two.', 'dump.csv#2: Three.'],
    ],
    [
      'behind a byte order mark, in any script',
      ['dump.csv', `\ufefftitle,text\nПричал,"Причал Линдхольма открылся — снова."\nb,大桥关闭。`],
      ['dump.csv#1: Причал Линдхольма открылся — снова.', 'dump.csv#2: 大桥关闭。'],
    ],
    [
      'whose first line names the sign between cells',
      ['dump.csv', `\ufeffsep=;\r\ntitle;text\r\na, b and c;Žižkov, one.\r\nb;Two.\r\n`],
      ['dump.csv#1: Žižkov, one.', 'dump.csv#2: Two.'],
    ],
    [
      'in windows-1252',
      ['dump.csv', Buffer.from('title,text\na,Caf\xe9 \x93new\x94.\nb,Two.', 'latin1')],
      ['dump.csv#1: Café “new”.', 'dump.csv#2: Two.'],
    ],
    [
      'in UTF-16',
      ['dump.csv', Buffer.from('\ufefftitle,text\na,Žižkov.\nb,Two.', 'utf16le')],
      ['dump.csv#1: Žižkov.', 'dump.csv#2: Two.'],
    ],
    [
      'in UTF-16 with such a line',
      ['dump.csv', Buffer.from('\ufeffsep=\t\ntitle\ttext\na\tŽižkov.\nb\tTwo.', 'utf16le')],
      ['dump.csv#1: Žižkov.', 'dump.csv#2: Two.'],
    ],
    [
      'with pages in it',
      ['dump.csv', `id,html\na,"<html><body><p>One.</p></body></html>"\nb,Two.`],
      ['dump.csv#a: One.', 'dump.csv#b: Two.'],
    ],
    [
      'whose first column numbers the rows',
      ['dump.csv', `,title,text\n0,a,One.\n1,b,Two.`],
      ['dump.csv#1: One.', 'dump.csv#2: Two.'],
    ],
  ])('%s', async (_, [name, bytes], expected) => {
    expect(await toldOf(name, bytes)).toEqual(expected)
  })
  it('decodes the cells of a row alike', async () => {
    const rows = Buffer.from(
      'id,title,text\na,\xb4\xf3\xc7\xc5\xb9\xd8\xb1\xd5,\xc1\xd6\xb5\xc2\xbb\xf4\xb6\xfb\xc4\xb7\xb4\xf3\xc7\xc5\xd6\xdc\xb6\xfe\xb9\xd8\xb1\xd5\xa3\xac\xb7\xe7\xb1\xa9\xb9\xfd\xba\xf3\xb2\xbb\xd4\xd9\xcd\xa8\xb3\xb5\xa1\xa3\nb,c,d',
      'latin1',
    )
    const [row] = await allOfBytes('dump.csv', rows)
    expect(row).toMatchObject({
      record: { fields: expect.arrayContaining([{ name: 'title', value: '大桥关闭' }]) },
    })
  })
  it.each([
    ['No.,Title,Content\n1,a,One.\n2,b,Two.'],
    ['title,text,\na,One.,\nb,Two.,\n'],
    ['title,text\na,One.,\nb,Two.\n'],
  ])('of a spreadsheet is read: %j', async (rows) => {
    expect(await toldOf('dump.csv', rows)).toEqual(['dump.csv#1: One.', 'dump.csv#2: Two.'])
  })
  it('sets a row aside that a line end cuts', async () => {
    const aside = '(a row of more or fewer cells than the table has columns; quote its text)'
    expect(await toldOf('dump.csv', 'n,title,text\n1,a,One\nand more.\n2,b,Two.')).toEqual([
      'dump.csv#1: One',
      `dump.csv#2: ${aside}`,
      'dump.csv#3: Two.',
    ])
  })
  it('sets a row aside whose comma cuts its text, and a row without text, and goes on', async () => {
    const rows = 'id,text\na,One, and two.\nb,\nc,Three.'
    expect(await toldOf('dump.csv', rows)).toEqual([
      'dump.csv#1: (a row of more or fewer cells than the table has columns; quote its text)',
      'dump.csv#b: ',
      'dump.csv#c: Three.',
    ])
  })
  it('without a column of texts is set aside, once', async () => {
    expect(await toldOf('tides.csv', 'place,height\nLindholm,2.1\nArnesund,1.9')).toEqual([
      'tides.csv: (a table without a column of text or html; name its column in records.places)',
    ])
  })
  it('is read by the places that the user names', async () => {
    const records = { preset: 'auto', places: { text: ['story text'] } }
    expect(await toldOf('dump.csv', 'n,story text\n1,One.\n2,Two.', { records })).toEqual([
      'dump.csv#1: One.',
      'dump.csv#2: Two.',
    ])
  })
  it('and by the names of its columns as the user writes them', async () => {
    const records = { preset: 'auto', places: { text: ['Tides'] } }
    expect(await toldOf('dump.csv', 'N,Tides\n1,One.\n2,Two.', { records })).toEqual([
      'dump.csv#1: One.',
      'dump.csv#2: Two.',
    ])
  })
  it('without rows is set aside', async () => {
    expect(await toldOf('dump.csv', 'title,text\n')).toEqual([
      expect.stringMatching(/^dump\.csv: \(a table without rows, or whose first row has no end/),
    ])
  })
  it('is none where the first row names no columns, or another name stands on the file', async () => {
    expect(await toldOf('dump.csv', 'The mayor, she said, was well.\nSo was the pier.')).toHaveLength(1)
    expect(await toldOf('dump.txt', 'title,text\na,One.')).toEqual(['dump.txt: title,text | a,One.'])
  })
  it('with a row larger than a document may be gives what stands before', async () => {
    const rows = `id,text\na,One.\nb,"${'long '.repeat(400_000)}"\n`
    const [first, second, ...more] = await toldOf('dump.csv', rows)
    expect(first).toBe('dump.csv#a: One.')
    expect(second).toMatch(/^dump\.csv: \(unreadable: a row without an end: close its quote/)
    expect(more).toEqual([])
  })
  it('whose quote is not closed gives what stands before', async () => {
    expect(await toldOf('dump.csv', 'id,text\na,One.\nb,"Two.\nc,Three.\n')).toEqual([
      'dump.csv#a: One.',
      expect.stringMatching(/unreadable: a row without an end: close its quote/),
    ])
  })
  it('may have signs in the names of its columns, and two of one name, of which the first counts', async () => {
    expect(await toldOf('dump.csv', 'Unnamed: 0,% read,text,text\n0,1,One.,Uno.\n1,2,Two.,Due.')).toEqual([
      'dump.csv#1: One.',
      'dump.csv#2: Two.',
    ])
  })
  it('tells fields of its rows', async () => {
    const [row] = await allOfBytes(
      'dump.csv',
      `url,title,author,text\nhttps://a.example/1,Pier,Ann Lee,"${PIER}"`,
    )
    expect(row).toMatchObject({
      record: {
        fields: expect.arrayContaining([
          { name: 'url', value: 'https://a.example/1' },
          { name: 'title', value: 'Pier' },
        ]),
      },
    })
  })
  it('is cleaned row by row in a run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-table-'))
    writeFileSync(
      join(folder, 'dump.csv'),
      `id,text\npier,"${PIER}"\nferry,"The ferry to Arnesund sails again from Friday."\n`,
    )
    const { counts } = await cleanFolder({ inputs: [join(folder, 'dump.csv')], out: join(folder, 'out') })
    rmSync(folder, { recursive: true })
    expect(counts).toMatchObject({ read: 2, canonical: 2, aside: 0 })
  })
})

it('a row of very many columns is read at once', async () => {
  const columns = Array.from({ length: 50_000 }, (_, n) => `c${n}`)
  const start = performance.now()
  await toldOf('wide.csv', `text,${columns.join()}\n${`x,${columns.join()}\n`.repeat(10)}`)
  expect(performance.now() - start).toBeLessThan(10_000)
})

describe('what holds articles and is none', () => {
  it.each<[string, string, RegExp]>([
    [
      'sitemap.xml',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url></urlset>',
      /a map of a site/,
    ],
  ])('%s is set aside, with what to give instead', async (name, bytes, reason) => {
    expect(await toldOf(name, bytes)).toEqual([expect.stringMatching(reason)])
  })
  it.each<[string, string]>([
    ['page.html', '<?xml version="1.0"?><!doctype html><html><body><p>One.</p></body></html>'],
    [
      'mail.html',
      '<h1>Mail</h1>\n<pre>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n</pre><p>One.</p><p>Two.</p>',
    ],
    [
      'letter.txt',
      'Subject: the pier\n\nIt is MIME-Version: 1.0 that we speak of, not Content-Type: multipart/related.',
    ],
  ])('%s is not', async (name, bytes) => {
    expect(await toldOf(name, bytes)).toEqual([expect.not.stringMatching(/: \(/)])
  })
  it('comments above a page are passed in no time', async () => {
    const start = performance.now()
    await toldOf('page.html', `${'<!---->'.repeat(600)}<html><body><p>One.</p></body></html>`)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
