/**
 * Builds the page's own script from the compiled modules of `page/`, joined in the order in which they need
 * each other. Trusts that the compiler writes each import and export on its own line.
 */
import { readFileSync } from 'node:fs'

const MAIN = './page/main.js'
/** `import { a } from './b.js'`. The compiler removes imports of types. */
const IMPORT = /^import\s[^'"]*['"]([^'"]+)['"];?\n/gm
const EXPORT = /^export (?=(?:async )?function|const|let)/gm

/**
 * One strict script in a block, in which two declarations of one name are a syntax error, so that none can
 * hide another.
 */
export function pageScript(): string {
  const modules = new Map<string, string>()
  gather(new URL(MAIN, import.meta.url), modules)
  const script = `'use strict';\n{\n${[...modules.values()].join('\n')}}\n`
  if (/<\/script|<!--/i.test(script)) throw new Error('the page script holds a tag that would end it')
  return script
}

/** Adds a module after those that it needs. A map keeps the order in which its keys were set. */
function gather(url: URL, modules: Map<string, string>, above: readonly string[] = []): void {
  if (modules.has(url.href) || above.includes(url.href)) return
  const text = readFileSync(url, 'utf8')
  for (const [, name] of text.matchAll(IMPORT)) {
    gather(new URL(name ?? '', url), modules, [...above, url.href])
  }
  modules.set(url.href, text.replaceAll(IMPORT, '').replaceAll(EXPORT, ''))
}
