/** What the spool holds of a document: the article as it was opened and the trail since, or why it was set aside. */
import type { Article } from '../../stages/kit/article.ts'
import type { Aside } from '../attempt.ts'
import { replay } from '../pipeline.ts'
import type { Said } from '../pipeline.ts'

/** One document of the dump: opened and marked, or set aside. */
export type Entry = Opened | Shelved

export interface Opened {
  readonly is: 'opened'
  readonly id: string
  readonly sha256: string
  readonly encoding: string
  readonly opened: Article
  readonly trail: readonly Said[]
}

export interface Shelved {
  readonly is: 'aside'
  readonly id: string
  readonly sha256: string
  readonly aside: Aside
}

/** What was said of an article after it was spooled; `aside` if it was set aside since. */
export interface Later {
  readonly said: readonly Said[]
  readonly aside?: Aside
}

/** An entry's article after the marks of its trail are applied. */
export function articleOf(entry: Opened): Article {
  return replay(entry.opened, entry.trail)
}
