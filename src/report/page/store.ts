/** The page's data: the index at once, the rest part by part when needed. */
import type { Detail, Index, StoryDetail } from '../data.ts'
import { byId } from './make.ts'

export interface Store {
  readonly index: Index
  readonly articles: (part: number) => Promise<readonly Detail[]>
  /** Whether a part of the articles may contain a word. The raw JSON is searched without parsing it. */
  readonly mayHold: (part: number, word: string) => Promise<boolean>
  readonly stories: (part: number) => Promise<readonly StoryDetail[]>
}

/** Parts kept in memory, so that going back and forth does not parse them again. */
const HELD = 6

export function openStore(): Store {
  const index: Index = JSON.parse(byId('index').textContent ?? '')
  return {
    index,
    articles: reader<Detail>('articles'),
    mayHold: async (part, word) => (await rawText(part)).includes(word),
    stories: reader<StoryDetail>('stories'),
  }
}

function reader<T>(name: string): (part: number) => Promise<readonly T[]> {
  const held = new Map<number, readonly T[]>()
  return async (part) => {
    const known = held.get(part)
    if (known !== undefined) return known
    const block = await arrived(`${name}-${part}`)
    const values: readonly T[] = JSON.parse(block.textContent ?? '[]')
    held.set(part, values)
    const [oldest] = held.keys()
    if (held.size > HELD && oldest !== undefined) held.delete(oldest)
    return values
  }
}

/** The raw JSON of a part in lower case. Words of letters and digits are unchanged in it. */
async function rawText(part: number): Promise<string> {
  const block = await arrived(`articles-${part}`)
  return (block.textContent ?? '').toLowerCase()
}

/** Waits until the browser has loaded the block. The page can be used before all of it is loaded. */
async function arrived(id: string): Promise<HTMLElement> {
  if (document.getElementById(id) === null && document.readyState === 'loading') {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true })
    })
  }
  return byId(id)
}
