/** Our modules as JavaScript in a folder of their own, for tests that need processes of their own; only what an entry imports. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { newFolder } from './desk.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** Compiles these files, named from the project's root, with all that they import; gives the folder where `src` stands. */
export function compiled(entries: readonly string[]): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const open = [...entries]
  const seen = new Set(open)
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = readFileSync(join(root, path), 'utf8')
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    })
    const out = join(folder, path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, outputText)
    for (const [, name = ''] of outputText.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) {
      const next = `${join(dirname(path), name)}.ts`
      if (!seen.has(next)) open.push(next)
      seen.add(next)
    }
  }
  return folder
}
