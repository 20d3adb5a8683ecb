/** The lines of `removed/<id>.jsonl`: what was removed or changed, by which rule, on what evidence. */
import type { Article, Block } from '../../stages/kit/article.ts'
import type { Mark } from '../../stages/kit/mark.ts'
import { apply } from '../apply.ts'
import type { Said } from '../pipeline.ts'
import type { Removal } from './shapes.ts'

export type { Removal } from './shapes.ts'

/** All removals of an article, see `replayWithRemovals`. */
export function removalsOf(article: Article, trail: readonly Said[]): readonly Removal[] {
  return replayWithRemovals(article, trail).removals
}

/**
 * Applies a trail to an article. Also returns all removals in the order of the blocks, and for one block in
 * the order of the trail. If several rules drop a block, the first decides; the others are listed after it.
 */
export function replayWithRemovals(
  article: Article,
  trail: readonly Said[],
): { readonly article: Article; readonly removals: readonly Removal[] } {
  const found: Removal[] = []
  let now = article
  for (const { stage, marks } of trail) {
    for (const mark of marks) {
      const removal = removalOf(now, stage, mark)
      if (removal !== undefined) found.push(removal)
    }
    now = apply(now, marks)
  }
  const standing = found.filter((removal) => tookEffect(now, removal))
  return { article: now, removals: standing.toSorted((a, b) => a.block - b.block) }
}

/**
 * The removals that decided: the first drop of each block, and all edits and joins. `removals` must be in the
 * order of a trail.
 */
export function* deciding(removals: Iterable<Removal>): Generator<Removal> {
  const dropped = new Set<number>()
  for (const removal of removals) {
    if (removal.does === 'drop' && dropped.has(removal.block)) continue
    if (removal.does === 'drop') dropped.add(removal.block)
    yield removal
  }
}

function removalOf(now: Article, stage: string, mark: Mark): Removal | undefined {
  if (mark.does !== 'drop' && mark.does !== 'edit' && mark.does !== 'join') return undefined
  const block = now.blocks[mark.block]
  if (block === undefined) return undefined
  const { from, to } = block.facts
  return {
    block: block.n,
    from,
    to,
    stage,
    rule: mark.rule,
    does: mark.does,
    ...change(block, mark),
    saw: mark.saw,
  }
}

function change(block: Block, mark: Mark): { readonly text: string; readonly becomes: string | null } {
  if (mark.does === 'edit') return { text: block.text.slice(mark.from, mark.to), becomes: mark.becomes }
  if (mark.does === 'join') return { text: '', becomes: mark.glue }
  return { text: block.text, becomes: null }
}

/** Whether a removal had an effect. A drop of a guarded block or a field removes nothing. */
function tookEffect(end: Article, removal: Removal): boolean {
  return removal.does !== 'drop' || end.blocks[removal.block]?.fate === 'dropped'
}
