/** Which files of a dump are read, under which names, in which order. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileAt, filesIn } from '../../src/read/dump/folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-folder-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), 'Text.')
  }
}

async function ids(inputs: readonly string[], skip: readonly string[] = []): Promise<readonly string[]> {
  const files = await filesIn(
    inputs.map((input) => join(root, input)),
    { skip: skip.map((name) => join(root, name)) },
  )
  return files.map(({ id }) => id)
}

describe('filesIn', () => {
  it('sorts by id in UTF-8 byte order', async () => {
    write('dump/b.txt', 'dump/a/z.txt', 'dump/a.txt', 'dump/B.txt', 'dump/\u{1f600}.txt', 'dump/\uff5e.txt')
    expect(await ids(['dump'])).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', '\uff5e.txt', '\u{1f600}.txt'])
  })
  it('a single file is named by its name, several inputs by theirs first', async () => {
    write('one/a.txt', 'two/a.txt')
    expect(await ids(['one/a.txt'])).toEqual(['a.txt'])
    expect(await ids(['two', 'one'])).toEqual(['one/a.txt', 'two/a.txt'])
  })
  it('refuses two inputs of one name, and one that is not there', async () => {
    write('one/dump/a.txt', 'two/dump/a.txt')
    await expect(ids(['one/dump', 'two/dump'])).rejects.toThrow(
      /has the name of .*one.dump; rename one or clean them apart/,
    )
    await expect(ids(['three'])).rejects.toThrow(/three: no such file or folder; check the path/)
  })
  it('passes over hidden files, skipped folders and what copydesk wrote', async () => {
    write(
      'd/.git/x',
      'd/.hidden',
      'd/out/a.txt',
      'd/old/articles/a.txt',
      'd/old.work/spool/articles.ndjson',
      'd/new.work/next/a.txt',
      'd/news.work/a.txt',
      'd/news.work/lock',
      'd/kept/run.json',
      'd/a.txt',
    )
    writeFileSync(join(root, 'd/old/run.json'), '{"copydesk":"0.1.0"}')
    writeFileSync(join(root, 'd/old.work/spool/journal.json'), '{"fingerprint":"","entries":"","passes":0}')
    writeFileSync(join(root, 'd/new.work/lock'), '4711 press.example\n')
    writeFileSync(join(root, 'd/kept/run.json'), '{"pace":"5:10"}')
    expect(await ids(['d'], ['d/out'])).toEqual([
      'a.txt',
      'kept/run.json',
      'news.work/a.txt',
      'news.work/lock',
    ])
    expect(await ids(['d/news.work'])).toEqual(['a.txt', 'lock'])
  })
  it('no link leads into what copydesk wrote or will write', async () => {
    write('d/a.txt', 'out/articles/a.txt', 'old/articles/b.txt', 'elsewhere/c.txt')
    writeFileSync(join(root, 'old/run.json'), '{"copydesk":"0.1.0"}')
    for (const [link, to] of [
      ['new-file.txt', 'out/articles/a.txt'],
      ['new-folder', 'out/articles'],
      ['old-file.txt', 'old/articles/b.txt'],
      ['old-folder', 'old/articles'],
      ['good.txt', 'elsewhere/c.txt'],
    ] as const)
      symlinkSync(join(root, to), join(root, 'd', link))
    expect(await ids(['d'], ['out'])).toEqual(['a.txt', 'good.txt'])
  })
  it('refuses an input that is, or lies in, what copydesk wrote or will write', async () => {
    write('out/articles/a.txt', 'old/articles/b.txt')
    writeFileSync(join(root, 'old/run.json'), '{"copydesk":"0.1.0"}')
    symlinkSync(join(root, 'out/articles'), join(root, 'd'))
    for (const input of ['out', 'out/articles', 'out/articles/a.txt', 'd', 'd/a.txt'])
      await expect(ids([input], ['out'])).rejects.toThrow(/: is of .*out, which copydesk writes and never/)
    for (const input of ['old', 'old/articles', 'old/articles/b.txt'])
      await expect(ids([input])).rejects.toThrow(/: is of .*old, which copydesk writes and never reads/)
  })
  it('follows links to folders once, never in a circle', async () => {
    write('d/b/x.txt')
    symlinkSync(join(root, 'd'), join(root, 'd/b/back'))
    symlinkSync(join(root, 'd/b'), join(root, 'd/a'))
    mkdirSync(join(root, 'elsewhere'))
    writeFileSync(join(root, 'elsewhere/y.txt'), 'Text.')
    symlinkSync(join(root, 'elsewhere'), join(root, 'd/link'))
    expect(await ids(['d'])).toEqual(['b/x.txt', 'link/y.txt'])
  })
  it('no two files have one id: # in a path is spelled out, and what then is told twice has ~2', async () => {
    write('d/x.jsonl', 'd/x.jsonl#a', 'd/x.jsonl%23a', 'd/y#z/b.txt')
    const found = await filesIn([join(root, 'd')], { skip: [] })
    expect(found.map(({ id, path }) => `${id} ${path.slice(join(root, 'd').length + 1)}`)).toEqual([
      'x.jsonl x.jsonl',
      'x.jsonl%23a x.jsonl#a',
      'x.jsonl%23a~2 x.jsonl%23a',
      'y%23z/b.txt y#z/b.txt',
    ])
    expect(await ids(['d/x.jsonl', 'd/x.jsonl#a'])).toEqual(['x.jsonl', 'x.jsonl%23a'])
  })
  it.runIf(process.platform === 'linux')(
    'names that are no UTF-8 are none of the file that is spelled like them',
    async () => {
      write('d/caf\ufffd.txt')
      const raw = (byte: number) =>
        Buffer.from([...Buffer.from(join(root, 'd/caf')), byte, ...Buffer.from('.txt')])
      writeFileSync(raw(0xe9), 'Two.')
      writeFileSync(raw(0xe8), 'Three.')
      const found = await filesIn([join(root, 'd')], { skip: [] })
      expect(found.map(({ id }) => id)).toEqual(['caf\ufffd.txt', 'caf\ufffd.txt~2', 'caf\ufffd.txt~3'])
      expect(found.map(({ path }) => existsSync(path))).toEqual([true, false, false])
    },
  )
  it('keeps a broken link, so that reading it tells why', async () => {
    write('d/a.txt')
    symlinkSync(join(root, 'gone'), join(root, 'd/z.txt'))
    expect(await ids(['d'])).toEqual(['a.txt', 'z.txt'])
  })
})

describe('files that are not wanted', () => {
  async function both(told: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }) {
    const ignored: string[] = []
    const files = await filesIn([join(root, 'd')], {
      skip: [],
      ...told,
      ignored: (id, why) => void ignored.push(`${id} (${why})`),
    })
    return { files: files.map(({ id }) => id), ignored: ignored.toSorted() }
  }
  it('.copydeskignore, as git has it: the nearest one counts, a folder that is left is not entered', async () => {
    write('d/a.html', 'd/a.tmp', 'd/drafts/x.html', 'd/b/keep.tmp', 'd/b/other.tmp', 'd/b/Drafts/y.html')
    writeFileSync(join(root, 'd/.copydeskignore'), '# ours\n*.tmp\ndrafts/\n')
    writeFileSync(join(root, 'd/b/.copydeskignore'), '!keep.tmp\n')
    expect(await both({})).toEqual({
      files: ['a.html', 'b/Drafts/y.html', 'b/keep.tmp'],
      ignored: [
        'a.tmp (.copydeskignore: *.tmp)',
        'b/other.tmp (.copydeskignore: *.tmp)',
        'drafts/ (.copydeskignore: drafts/)',
      ],
    })
  })
  it('include and exclude count from the input and before what lies in the dump', async () => {
    write('d/a.html', 'd/b/c.html', 'd/b/d.txt', 'd/b/e.html')
    writeFileSync(join(root, 'd/.copydeskignore'), '!e.html\n')
    expect(await both({ include: ['*.html'], exclude: ['/a.html', 'e.html'] })).toEqual({
      files: ['b/c.html'],
      ignored: [
        'a.html (--exclude /a.html)',
        'b/d.txt (no --include names it)',
        'b/e.html (--exclude e.html)',
      ],
    })
    const ids2 = await filesIn([join(root, 'd'), join(root, 'd/b')], { skip: [], include: ['/c.html'] })
    expect(ids2.map(({ id }) => id)).toEqual([])
  })
  it('a file that is named itself is read all the same', async () => {
    write('d/a.html')
    const files = await filesIn([join(root, 'd/a.html')], { skip: [], exclude: ['*.html'] })
    expect(files.map(({ id }) => id)).toEqual(['a.html'])
  })
})

describe('fileAt', () => {
  it('names a file by its own name and refuses what is none', () => {
    write('d/a.txt')
    expect(fileAt(join(root, 'd/a.txt')).id).toBe('a.txt')
    write('d/a#1.txt')
    expect(fileAt(join(root, 'd/a#1.txt')).id).toBe('a%231.txt')
    expect(() => fileAt(join(root, 'd'))).toThrow(/no such file; name a file, not a folder/)
  })
})
