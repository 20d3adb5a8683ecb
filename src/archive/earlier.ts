/** What a run against an archive found about earlier runs, for its output files and its summary. */
import type { Copy } from '../../stages/kit/mark.ts'
import type { Head } from './head.ts'

export interface Earlier {
  /**
   * Stories that have an archived member, or had another canonical article before; by the id of the canonical
   * article.
   */
  readonly stories: ReadonlyMap<string, EarlierStory>
  readonly counts: EarlierCounts
  /** The archive's head with this run in it, to be committed; undefined if the run brought nothing new. */
  readonly head: Head | undefined
}

export interface EarlierStory {
  readonly chosen: string | null
  /** Whether the canonical article is from an earlier run. */
  readonly archived: boolean
  /** Ids of the articles that were canonical for it in earlier runs. */
  readonly was: readonly string[]
  /** Its copies from earlier runs. */
  readonly copies: readonly { readonly id: string; readonly copy: Copy }[]
}

export interface EarlierCounts {
  /** Documents of this run that the archive held unchanged, held with another content, or did not hold. */
  readonly known: number
  readonly updated: number
  readonly added: number
  /** Stories whose canonical article changed. */
  readonly changed: number
}
