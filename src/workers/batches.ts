/**
 * Gives a crew its tasks in batches: as many at a time as it can use, with results in order. The items of a
 * failed batch are tried one by one.
 */
import type { Slip, Spool } from '../spool/spool.ts'
import type { Reply } from './crew.ts'

/** Most articles, and most bytes, in a batch: what a worker does in some tenths of a second. */
const MOST = 100
const BYTES = 2_000_000

/** The entries of a spool, in order, in batches for a worker. */
export function slipBatches(spool: Spool): Generator<readonly Slip[]> {
  return runsOf(slipsOf(spool), { most: MOST, size: BYTES, sizeOf: ({ size }) => size })
}

function* slipsOf(spool: Spool): Generator<Slip> {
  for (let index = 0; index < spool.ids.length; index++) yield spool.slip(index)
}

/** Asks for every item, with up to `ahead` requests open. The answers come in the order of the items. */
export async function* inOrder<Item, Answer>(
  items: Iterable<Item>,
  ahead: number,
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const waiting: Promise<Answer>[] = []
  for (const item of items) {
    const asked = ask(item)
    // A rejected answer throws below when its turn comes, not while an earlier one is awaited.
    asked.catch(() => undefined)
    waiting.push(asked)
    const first = waiting.length >= ahead ? waiting.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const answer of waiting) yield await answer
}

/** Groups items into runs of at most `most` items. A run also ends once its sizes add up to `size`. */
export function* runsOf<Item>(
  items: Iterable<Item>,
  {
    most,
    size,
    sizeOf,
  }: { readonly most: number; readonly size: number; readonly sizeOf: (item: Item) => number },
): Generator<readonly Item[]> {
  let run: Item[] = []
  let sum = 0
  for (const item of items) {
    run.push(item)
    sum += sizeOf(item)
    if (run.length < most && sum < size) continue
    yield run
    run = []
    sum = 0
  }
  if (run.length > 0) yield run
}

/** Asks for a batch. If that fails, asks for each item alone, so that only the one at fault has no result. */
export async function oneByOne<Item, Result>(
  batch: readonly Item[],
  ask: (items: readonly Item[]) => Promise<Reply<readonly Result[]>>,
): Promise<readonly Reply<Result>[]> {
  const together = await ask(batch)
  if ('value' in together) return together.value.map((value) => ({ value }))
  if (batch.length === 1) return [together]
  const found: Reply<Result>[] = []
  for (const item of batch) found.push(...(await oneByOne([item], ask)))
  return found
}
