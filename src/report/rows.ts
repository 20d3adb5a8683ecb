/** Turns a document into rows of a page: what was kept, what each rule removed, what became a field. */
import type { Article } from '../../stages/kit/article.ts'
import { groupBy } from '../../stages/kit/gather.ts'
import type { Opened } from '../spool/entry.ts'
import { gluesOf } from '../write/render.ts'
import type { Removal } from '../write/shapes.ts'
import type { EditNote, GoneRow, KeptRow, Row } from './data.ts'
import { rebuild } from './rebuild.ts'
import type { Remains } from './rebuild.ts'

/** Gives a rule its number in the page's table. */
export type NumberOf = (rule: string, stage: string) => number

/**
 * Rows without the source: paragraphs placed between the removed blocks. Without paragraphs, only the removed
 * blocks.
 */
export function rowsFromTrail(remains: Remains, numberOf: NumberOf): readonly Row[] {
  const { paragraphs, removals } = remains
  const gone = goneRows(removals, numberOf)
  const edits = editsByBlock(removals)
  return rebuild(remains).flatMap((placed): readonly Row[] => {
    if (placed.is === 'gone') return gone.get(placed.block) ?? []
    const notes = editNotes(
      placed.blocks.flatMap((block) => edits.get(block) ?? []),
      numberOf,
    )
    return [kept(paragraphs[placed.paragraph] ?? '', { was: undefined, notes })]
  })
}

/** Rows of a document that was read again. `article`: the article of `entry` after the whole run. */
export function rowsFromSource(
  entry: Opened,
  article: Article,
  removed: { readonly removals: readonly Removal[]; readonly numberOf: NumberOf },
): readonly Row[] {
  const gone = goneRows(removed.removals, removed.numberOf)
  const edits = editsByBlock(removed.removals)
  const glues = gluesOf(article.blocks)
  const rows: Row[] = []
  let last = -1
  for (const block of article.blocks) {
    const was = entry.opened.blocks[block.n]?.text ?? ''
    if (block.fate === 'dropped') rows.push(...(gone.get(block.n) ?? []))
    else if (block.fate === 'named')
      rows.push({ is: 'field', field: fieldAt(article, block.n), text: block.text })
    else {
      const text = block.kind === 'code' ? block.text : block.text.trim()
      if (text === '') continue
      const row = kept(text, { was, notes: editNotes(edits.get(block.n) ?? [], removed.numberOf) })
      const before = rows[last]
      const glue = glues.get(block.n)
      if (glue !== undefined && before?.is === 'kept') rows[last] = joined(before, row, glue)
      else last = rows.push(row) - 1
    }
  }
  return rows
}

/** Edits and joins of each block, in the order of the trail. */
function editsByBlock(removals: readonly Removal[]): ReadonlyMap<number, readonly Removal[]> {
  return groupBy(
    removals.filter(({ does }) => does !== 'drop'),
    ({ block }) => block,
  )
}

function goneRows(removals: readonly Removal[], numberOf: NumberOf): ReadonlyMap<number, readonly [GoneRow]> {
  const rows = new Map<number, readonly [GoneRow]>()
  for (const { block, from, to, stage, rule, does, text, saw } of removals) {
    if (does !== 'drop') continue
    const mark = [numberOf(rule, stage), saw === text ? '' : saw] as const
    const [known] = rows.get(block) ?? []
    const row = known ?? { is: 'gone', n: block, from, to, text, marks: [] }
    rows.set(block, [{ ...row, marks: [...row.marks, mark] }])
  }
  return rows
}

interface Altered {
  readonly was: string | undefined
  readonly notes: readonly EditNote[]
}

function kept(text: string, { was, notes }: Altered): KeptRow {
  return {
    is: 'kept',
    text,
    ...(was === undefined || was.trim() === text ? {} : { was }),
    ...(notes.length === 0 ? {} : { edits: notes }),
  }
}

function joined(before: KeptRow, row: KeptRow, glue: string): KeptRow {
  const edits = [...(before.edits ?? []), ...(row.edits ?? [])]
  return {
    is: 'kept',
    text: before.text + glue + row.text,
    was: `${before.was ?? before.text}\n${row.was ?? row.text}`,
    ...(edits.length === 0 ? {} : { edits }),
  }
}

/** The edits, with equal edits counted together. */
function editNotes(edits: readonly Removal[], numberOf: NumberOf): readonly EditNote[] {
  const notes = new Map<string, EditNote>()
  for (const { rule, stage, text, becomes, does } of edits) {
    const key = JSON.stringify([rule, text, becomes])
    const times = (notes.get(key)?.times ?? 0) + 1
    const before = does === 'join' ? '\n' : text
    notes.set(key, { rule: numberOf(rule, stage), text: before, becomes: becomes ?? '', times })
  }
  return [...notes.values()]
}

function fieldAt(article: Article, block: number): string {
  const name = article.names.find((candidate) => candidate.block === block && candidate.whole === true)
  return name?.field ?? 'field'
}
