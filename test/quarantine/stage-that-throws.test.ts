/** A stage that throws sets one document aside, says where and why, and leaves the source as it was. */
import { expect, it } from 'vitest'
import { cleanDocument } from '../../src/clean.ts'
import { checked } from '../../src/settings.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'

const angry: DocumentStage = {
  name: 'angry',
  scope: 'document',
  mark: ({ blocks }) => {
    if (blocks.some(({ text }) => text.includes('poison'))) throw new Error('cannot read this\nat line 3')
    return []
  },
}
const lost: DocumentStage = {
  name: 'lost',
  scope: 'document',
  mark: () => [{ does: 'drop', block: 99, rule: 'lost/it', saw: '' }],
}

function entryOf(text: string, stage: DocumentStage): ReturnType<typeof cleanDocument> {
  const document = { id: 'a.txt', name: 'a.txt', bytes: Buffer.from(text), warnings: [] }
  return cleanDocument(document, [stage], checked({}).settings)
}

it('names the stage and the reason on one line', () => {
  const entry = entryOf('A line of poison.', angry)
  expect(entry.is === 'aside' ? entry.aside : entry).toEqual({
    id: 'a.txt',
    where: 'angry',
    reason: 'cannot read this',
  })
})

it('goes on with the next document', () => {
  expect(entryOf('A line of bread.', angry).is).toBe('opened')
})

it('holds a mark that names no block against the stage that made it', () => {
  const entry = entryOf('A line of bread.', lost)
  expect(entry.is === 'aside' && entry.aside.where).toBe('lost')
})
