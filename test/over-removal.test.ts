/** The guard against over-removal: a word in the manifest, or aside. */
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../src/read/text.ts'
import { checked } from '../src/settings.ts'
import { apply } from '../src/apply.ts'
import type { Article } from '../stages/kit/article.ts'
import { overRemoval } from '../stages/over-removal.ts'
import { articleOf } from './article-of.ts'

const { settings } = checked({ overRemoval: 0.5 })

/** Ten lines of ten letters of which so many were dropped. */
function article(dropped: number): Article {
  const blocks = textBlocks(Array.from({ length: 10 }, () => 'abcdefghij').join('\n'))
  return apply(
    articleOf(blocks),
    blocks.slice(0, dropped).map(({ n }) => ({ does: 'drop', block: n, rule: 'x/y', saw: '' })),
  )
}

describe('over-removal', () => {
  it('says nothing up to the limit', () => {
    expect(overRemoval.mark(article(5), settings)).toEqual([])
  })
  it('warns beyond it, and tells both shares', () => {
    const warned = apply(article(6), overRemoval.mark(article(6), settings))
    expect(warned.warnings).toEqual(['over-removal: 60 % of the text was removed, limit 50 %'])
  })
  it('throws where such a document is to be set aside', () => {
    expect(() => overRemoval.mark(article(6), { ...settings, onOverRemoval: 'aside' })).toThrow(/60 %/)
  })
})
