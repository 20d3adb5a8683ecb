/** Labelled documents of a copies set, and each as an article with a clean body. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textBlocks } from '../../src/read/text.ts'
import type { Article } from '../../stages/kit/article.ts'

/** One line of `docs.jsonl`; the data's README says what its fields mean. */
export interface Doc {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly group: string
  readonly relation: string
  readonly class: string
  readonly ref?: string | null
  readonly canonical?: boolean
  readonly neg?: string | null
  readonly negkind?: string | null
  readonly site?: string | null
  readonly language?: string
}

export function readDocs(folder: string): readonly Doc[] {
  return readFileSync(join(folder, 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Doc => JSON.parse(line))
}

/** The document as an article whose title is named and whose body is kept whole. */
export function articleOf(doc: Doc): Article {
  const blocks = textBlocks(doc.text)
  const title = doc.title ?? ''
  const [first, ...rest] = blocks
  const headed = first !== undefined && title !== '' && first.text === title.trim()
  const own = headed ? [{ ...first, fate: 'named' as const }, ...rest] : blocks
  const name = {
    does: 'name',
    rule: 'bench/title',
    saw: title,
    field: 'title',
    value: title,
    source: 'record',
  } as const
  return {
    id: doc.id,
    form: 'text',
    language: doc.language ?? 'en',
    blocks: own,
    tags: [],
    names: title === '' ? [] : [name],
    warnings: [],
  }
}
