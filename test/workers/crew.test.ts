/** A crew: what is late or too greedy is ended and named, the others go on, and our own errors are loud. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checked } from '../../src/settings.ts'
import type { Crew, Reply } from '../../src/workers/crew.ts'
import type { Cleaned, Cleaning } from '../../src/workers/deeds.ts'
import { openCrew } from '../../src/workers/hire.ts'
import { inOrder, oneByOne, runsOf } from '../../src/workers/batches.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'

const { settings } = checked({})
const desk = join(import.meta.dirname, 'desks', 'hanging.mjs')
const ids = ['a', 'b', 'hang', 'c', 'd', 'e']
const crews: Crew[] = []

afterAll(async () => {
  for (const crew of crews) await crew.close()
})

describe('workers', () => {
  it('a worker whose document is late is ended; the others are cleaned', async () => {
    const crew = await hired({ jobs: 2, deadline: 3, desk })
    const replies = await Promise.all(ids.map((id) => crew.ask('clean', cleaning(id))))
    expect(replies.map(told)).toEqual(['a', 'b', 'deadline: took longer than 3 s', 'c', 'd', 'e'])
    expect(told(await crew.ask('clean', cleaning('f')))).toBe('f')
  })
  it('an error of ours is thrown, not set aside', async () => {
    const crew = await hired({ jobs: 2, deadline: 30, desk })
    await expect(crew.ask('clean', cleaning('bug'))).rejects.toThrow('ours')
    expect(told(await crew.ask('clean', cleaning('a')))).toBe('a')
  })
})

describe('this process', () => {
  it('a document that is late here is named, and a worker does the rest', async () => {
    const crew = await hired({ jobs: 1, deadline: 0.5, desk, order: [hanging] })
    expect(told(await crew.ask('clean', cleaning('pier')))).toBe('pier')
    expect(told(await crew.ask('clean', cleaning('hang')))).toBe('deadline: took longer than 0.5 s')
    expect(told(await crew.ask('clean', cleaning('after')))).toBe('after')
  })
})

describe('batches', () => {
  it('runs of items keep to number and size', () => {
    const runs = runsOf([1, 1, 1, 9, 1], { most: 2, size: 5, sizeOf: (item) => item })
    expect([...runs]).toEqual([[1, 1], [1, 9], [1]])
  })
  it('answers come in order, a few ahead', async () => {
    let under = 0
    let most = 0
    const slow = async (n: number): Promise<number> => {
      most = Math.max(most, ++under)
      await new Promise((done) => setTimeout(done, 20 - n))
      under--
      return n
    }
    const found: number[] = []
    for await (const n of inOrder([1, 2, 3, 4, 5, 6, 7], 3, slow)) found.push(n)
    expect({ found, most }).toEqual({ found: [1, 2, 3, 4, 5, 6, 7], most: 3 })
  })
  it('of a batch that fails only the item at fault has no result', async () => {
    const failed = { where: 'deadline', reason: 'late' }
    const ask = async (items: readonly number[]): Promise<Reply<readonly number[]>> =>
      items.includes(3) ? { failed } : { value: items }
    expect(await oneByOne([1, 2, 3, 4], ask)).toEqual([{ value: 1 }, { value: 2 }, { failed }, { value: 4 }])
  })
})

const hanging: DocumentStage = {
  name: 'hanging',
  scope: 'document',
  mark: (article) => {
    for (; article.id === 'hang';);
    return []
  },
}

async function hired(hiring: Parameters<typeof openCrew>[0]): Promise<Crew> {
  const crew = await openCrew(hiring)
  crews.push(crew)
  return crew
}

function cleaning(id: string): Cleaning {
  const bytes = new TextEncoder().encode('The pier of Lindholm reopened on Tuesday.')
  return {
    document: { id, name: id, bytes, warnings: [] },
    beside: '',
    stages: ['hanging'],
    settings: JSON.stringify(settings),
  }
}

/** The id of what a desk gave, or why it gave nothing. */
function told(reply: Reply<Cleaned>): string {
  if ('failed' in reply) return `${reply.failed.where}: ${reply.failed.reason.split(';')[0]}`
  const { id }: { readonly id: string } = JSON.parse(Buffer.from(reply.value.line).toString())
  return id
}
