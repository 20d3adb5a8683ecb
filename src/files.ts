/** Lists what a run would read: one line for each document, and for each thing left out, with the reason. */
import type { Aside } from './attempt.ts'
import { decode } from './read/encodings/decode.ts'
import { documentsIn } from './read/documents.ts'
import type { Document } from './read/documents.ts'
import { filesIn } from './read/dump/folder.ts'
import { judge } from './read/text/form.ts'
import type { CheckedOptions } from './settings.ts'
import { visibleCell } from './visible.ts'

/** `passed`: no document of its own, such as a request in a WARC. `ignored`: a pattern excludes it. */
type Fate = 'read' | 'aside' | 'passed' | 'ignored'

/**
 * The lines, each with its line feed, in the order of the ids. Columns are separated by tabs: fate, id, what
 * it is read as, why; control characters are spelled out. Yields while it reads. Throws an unusable error if
 * an input is missing.
 */
export async function* filesText(inputs: readonly string[], options: CheckedOptions): AsyncGenerator<string> {
  const { include, exclude, maxSize, records } = options
  const ignored: string[] = []
  const files = await filesIn(inputs, {
    skip: [],
    include,
    exclude,
    ignored: (id, why) => void ignored.push(line('ignored', id, ['', why])),
  })
  yield* ignored.toSorted()
  for (const file of files) {
    const passed: string[] = []
    const limits = {
      maxSize,
      records,
      passed: ({ id, why }: { readonly id: string; readonly why: string }) =>
        void passed.push(line('passed', id, ['', why])),
    }
    for await (const found of documentsIn(file, limits)) {
      yield* passed.splice(0)
      yield lineOf(found)
    }
    yield* passed
  }
}

function lineOf(found: Document | Aside): string {
  if ('reason' in found) return line('aside', found.id, ['', found.reason])
  const { id, name, bytes, record, charset, warnings } = found
  if (record !== undefined)
    return line('read', id, [`record of ${record.holds}`, [found.why, ...warnings].join('; ')])
  const { text, encoding, warnings: doubts } = decode(bytes, charset)
  const { form, why } = judge(text, name)
  return line('read', id, [
    `${form}, ${encoding}`,
    [found.why, why, ...warnings, ...doubts].filter(Boolean).join('; '),
  ])
}

function line(fate: Fate, id: string, columns: readonly [as: string, why: string]): string {
  return `${[fate, id, ...columns].map(visibleCell).join('\t')}\n`
}
