/**
 * Cases as text files: `test/cases/<stage>/<name>.txt` holds the text before, settings where there are any, and the text after,
 * divided by lines of `---`. Every case runs twice: what is clean stays as it is, what is told is told again.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apply } from '../src/apply.ts'
import { openText } from '../src/read/open.ts'
import { checked } from '../src/settings.ts'
import { paragraphs } from '../src/write/render.ts'
import { fieldsOf } from '../stages/kit/article.ts'
import type { Article } from '../stages/kit/article.ts'
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage } from '../stages/kit/stage.ts'
import { order } from '../stages/order.ts'

const FOLDER = join(import.meta.dirname, 'cases')

for (const folder of readdirSync(FOLDER)) {
  const stage = stageNamed(folder)
  describe(`cases of ${folder}`, () => {
    const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.txt'))
    it.each(names)('%s', (name) => {
      const { before, settings, after } = readCase(join(FOLDER, folder, name))
      const article = open(before, settings)
      const once = apply(article, stage.mark(article, settings))
      expect(told(once)).toBe(after)
      const again = folder === 'tidy' ? open(told(once), settings) : article
      expect(told(apply(again, stage.mark(again, settings)))).toBe(after)
    })
  })
}

function stageNamed(name: string): DocumentStage {
  const stage = order.find((one) => one.name === name)
  if (stage?.scope !== 'document')
    throw new Error(`test/cases/${name}: no stage of one document has this name`)
  return stage
}

interface Case {
  readonly before: string
  readonly settings: Settings
  readonly after: string
}

/** Backslash escapes show what cannot be seen: `\u200b`. */
function readCase(path: string): Case {
  const parts = readFileSync(path, 'utf8')
    .split(/^---\n/m)
    .map((part) => part.replace(/\n$/, ''))
  const [before = '', after = ''] = parts.length === 3 ? [parts[0], parts[2]] : parts
  const settings = parts.length === 3 ? JSON.parse(parts[1] ?? '{}') : {}
  return { before: seen(before), settings: checked(settings).settings, after: seen(after) }
}

function seen(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function open(text: string, settings: Settings): Article {
  return openText(text, { id: 'case', settings })
}

/** Fields as `name: value`, the first of each (bylines all), then the paragraphs; empty lines between. */
function told(article: Article): string {
  const fields = new Set<string>()
  const lines: string[] = []
  const byline = new Set(fieldsOf(article, 'byline'))
  for (const { field, value } of article.names) {
    if (field === 'language' || (fields.has(field) && !(field === 'byline' && byline.has(value)))) continue
    if (!lines.includes(`${field}: ${value}`)) lines.push(`${field}: ${value}`)
    fields.add(field)
  }
  return [...(lines.length > 0 ? [lines.join('\n')] : []), ...paragraphs(article)].join('\n\n')
}
