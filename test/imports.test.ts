/** The one law: who may import whom, and where a DOM, the disk and the clock may appear. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files = [...sources('src'), ...sources('stages')]
/** They measure how long something takes, and only show it, or take turns by it. */
const SHOW_TIME: ReadonlySet<string> = new Set(['src/commands/progress.ts', 'src/report/page/search.ts'])
const stageFiles = files.filter(({ path }) => path.startsWith('stages/'))

describe('imports', () => {
  it('finds the sources', () => {
    expect(stageFiles.length).toBeGreaterThan(10)
  })
  it.each(stageFiles)('$path imports neither src nor node', ({ imports }) => {
    expect(imports.filter((name) => name.startsWith('src/') || name.startsWith('node:'))).toEqual([])
  })
  it.each(stageFiles.filter(({ path }) => path !== 'stages/order.ts'))(
    '$path imports no other stage',
    (file) => {
      const own = stageOf(file.path)
      const others = file.imports.filter(
        (name) => name.startsWith('stages/') && stageOf(name) !== 'kit' && stageOf(name) !== own,
      )
      expect(others).toEqual([])
    },
  )
  it('a DOM is built in one file alone', () => {
    const users = files
      .filter(({ text }) => /(?:from |import\(|require\()'(?:jsdom|@mozilla\/readability[^']*)'/.test(text))
      .map(({ path }) => path)
    expect(users).toEqual(['src/read/votes.ts'])
  })
  it('the disk is touched only in the rooms that may', () => {
    const rooms =
      /^src\/(?:read|spool|settings|write|workers|archive|diff|engines|report)\/|^src\/(?:cli|run|version)\.ts$/
    const users = files
      .filter(({ imports }) => imports.some((name) => name.startsWith('node:fs')))
      .map(({ path }) => path)
    expect(users.filter((path) => !rooms.test(path))).toEqual([])
  })
  it.each(files)('$path was merged to its end', ({ text }) => {
    expect(text).not.toMatch(/^(?:<{7}|={7}|>{7})(?: |$)/m)
  })
  it.each(files)('$path knows no clock, chance or locale', ({ path, text }) => {
    const times = SHOW_TIME.has(path) ? /Date\.now|new Date\(\)/ : /Date\.now|new Date\(\)|performance\.now/
    expect(text).not.toMatch(times)
    expect(text).not.toMatch(/Math\.random|localeCompare|toLocale|Intl\./)
  })
  it('only apply.ts gives a block another fate or text; clean.ts takes the links of dropped ones before they are kept on disk; what explain shows and what the models read is no article, and goes nowhere else', () => {
    const makers = files
      .filter(({ text }) =>
        /\.\.\.block\b|article\.blocks\.map\(\(block\): Block|\bfate: '(?:guarded|named|dropped)'(?! \|)/.test(
          text,
        ),
      )
      .map(({ path }) => path)
    const known = ['src/apply.ts', 'src/clean.ts', 'src/explain/written.ts', 'stages/main-content/reading.ts']
    expect(makers.filter((path) => !path.startsWith('src/read/'))).toEqual(known)
  })
})

function stageOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

function sources(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => sourceFile(join(folder, name)))
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  const local = imports.map((name) =>
    name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name,
  )
  return { path, text, imports: local }
}
