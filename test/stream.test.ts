/** The library's stream: one document at a time, in order, with flat memory; what cannot be cleaned is told or ends it. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { clean, cleanStream } from '../src/index.ts'
import type { Aside, Source } from '../src/index.ts'

const story = (n: number): string =>
  `Ferry ${n} sails\n\nThe ferry of Lindholm sailed for the ${n}th time on Tuesday, said the mayor, Edda Brink, who stood on the pier.\n\nShare on Facebook\n`
/** Bytes that the heap may grow by while 1,200 documents of 40 KB pass: all of them, kept, would be 48 MB. */
const GROWTH = 12_000_000

describe('cleanStream', () => {
  it('gives what clean gives, in order, strings by their number, from any iterable', async () => {
    const sources = [{ id: 'a', content: story(1) }, story(2), { content: Buffer.from(story(3)) }]
    const found = await all(cleanStream(sources, { captions: 'keep' }))
    expect(found.map(({ id }) => id)).toEqual(['a', '2', '3'])
    expect(found[0]).toEqual(clean({ id: 'a', content: story(1) }, { captions: 'keep' }))
  })
  it('reads nothing ahead, and stops where its reader stops', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield story(read++)
    }
    let given = 0
    for await (const article of cleanStream(endless())) {
      expect(article.text).not.toContain('Facebook')
      expect(read).toBe(++given)
      if (given === 20) break
    }
    expect(read).toBe(20)
  })
  it('holds no more after a thousand documents than after two hundred', async () => {
    async function* many(): AsyncGenerator<Source> {
      for (let n = 0; n < 1400; n++)
        yield { content: `${story(n)}\n${`Word ${n} of the log. `.repeat(2200)}` }
    }
    let count = 0
    let early = 0
    for await (const article of cleanStream(many(), { withoutStages: ['main-content', 'boilerplate'] })) {
      expect(article.text.length).toBeGreaterThan(0)
      if (++count === 200) early = heap()
    }
    expect(count).toBe(1400)
    expect(heap() - early).toBeLessThan(GROWTH)
  })
  it('tells of what cannot be cleaned and goes on; without onAside it ends there', async () => {
    const sources = [story(1), { id: 'long', content: story(2).repeat(9) }, story(3)]
    const asides: Aside[] = []
    const onAside = (aside: Aside): void => void asides.push(aside)
    const found = await all(cleanStream(sources, { maxSize: 1000, onAside }))
    expect(found.map(({ id }) => id)).toEqual(['1', '3'])
    expect(asides).toMatchObject([{ id: 'long', reason: expect.stringMatching(/limit 1000; raise maxSize/) }])
    await expect(all(cleanStream(sources, { maxSize: 1000 }))).rejects.toThrow(/^long: .*limit 1000/)
  })
  it('ends with the very error that clean throws', async () => {
    const wrong = { content: 5 }
    const thrown = await all(cleanStream([Object(wrong)])).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ unusable: true })
    expect(() => clean(Object(wrong))).toThrow(String((thrown as Error).message))
  })
  it('refuses wrong settings at once, before anything is read', () => {
    const wrong: object = { captions: 'maybe' }
    expect(() => cleanStream([], wrong)).toThrow(/captions: must be one of drop, keep/)
  })
})

async function all<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of stream) found.push(one)
  return found
}

/** Bytes in use after everything unused is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
