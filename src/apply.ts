/** The only code that changes an article: applies one stage's marks and returns the changed article. */
import type { Article, Block } from '../stages/kit/article.ts'
import { gather } from '../stages/kit/gather.ts'
import type { Edit, Mark } from '../stages/kit/mark.ts'
import { warningOf } from '../stages/kit/warning.ts'
import { moved } from './inline.ts'

/**
 * Applies one stage's marks. On one block edits come first, then joins and mutes, then one fate: a field wins
 * over a guard, a guard over a drop. Throws if a stage errs: a block that does not exist, a span outside its
 * text, two edits that overlap.
 */
export function apply(article: Article, marks: readonly Mark[]): Article {
  if (marks.length === 0) return article
  const perBlock = new Map<number, Mark[]>()
  for (const mark of marks) {
    if ('block' in mark && mark.block !== undefined) gather(perBlock, mark.block, mark)
  }
  const names = marks.filter((mark) => mark.does === 'name')
  const warnings = marks.filter((mark) => mark.does === 'warn').map(warningOf)
  const copy = article.copy ?? marks.find((mark) => mark.does === 'copy')
  const choice = article.choice ?? marks.find((mark) => mark.does === 'choose')
  return {
    ...article,
    blocks: perBlock.size === 0 ? article.blocks : changedBlocks(article, perBlock),
    names: names.length === 0 ? article.names : [...article.names, ...names],
    warnings: warnings.length === 0 ? article.warnings : [...article.warnings, ...warnings],
    ...(copy === undefined ? {} : { copy }),
    ...(choice === undefined ? {} : { choice }),
  }
}

function changedBlocks(article: Article, perBlock: ReadonlyMap<number, readonly Mark[]>): readonly Block[] {
  const blocks = [...article.blocks]
  for (const [n, marks] of perBlock) {
    const block = blocks[n]
    if (block === undefined)
      throw new Error(`${article.id}: a mark names block ${n}; there are ${blocks.length}`)
    blocks[n] = changed(block, marks)
  }
  return blocks
}

function changed(block: Block, marks: readonly Mark[]): Block {
  const [first] = marks
  if (marks.length === 1 && first?.does === 'drop') return withFate(block, marks)
  const edits = marks
    .filter((mark) => mark.does === 'edit')
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  const join = marks.find((mark) => mark.does === 'join')
  let next = edits.length === 0 ? block : edited(block, edits)
  if (join !== undefined) next = { ...next, joined: join.glue }
  if (marks.some((mark) => mark.does === 'mute')) next = { ...next, muted: true }
  return withFate(next, marks)
}

/** Sets the block's fate: a field or guard wins over a drop. A dropped block or a field keeps its fate. */
function withFate(block: Block, marks: readonly Mark[]): Block {
  if (block.fate === 'dropped' || block.fate === 'named') return block
  if (marks.some((mark) => mark.does === 'name' && mark.whole === true)) return { ...block, fate: 'named' }
  if (block.fate === 'guarded') return block
  if (marks.some((mark) => mark.does === 'guard')) return { ...block, fate: 'guarded' }
  const drop = marks.find((mark) => mark.does === 'drop')
  return drop === undefined ? block : { ...block, fate: 'dropped', by: drop.rule }
}

/** The block with its text edited. The edits must be in order. */
function edited(block: Block, edits: readonly Edit[]): Block {
  let text = ''
  let at = 0
  for (const edit of edits) {
    if (edit.from < at || edit.to < edit.from || edit.to > block.text.length) {
      throw new Error(
        `${edit.rule}: span ${edit.from}..${edit.to} of block ${block.n} overlaps or lies outside its text`,
      )
    }
    text += block.text.slice(at, edit.from) + edit.becomes
    at = edit.to
  }
  text += block.text.slice(at)
  return block.inline === undefined
    ? { ...block, text }
    : { ...block, text, inline: moved(block.inline, edits) }
}
