/** What a run against an archive found of earlier runs, for the files that it writes and for what it tells. */
import type { Copy } from '../../stages/kit/mark.ts'
import type { Head } from './head.ts'

export interface Earlier {
  /** Stories with an archived member, or that another article stood for before; by the id of the canonical one. */
  readonly stories: ReadonlyMap<string, EarlierStory>
  readonly counts: EarlierCounts
  /** The archive with this run in it, once it is committed; undefined where the run brought nothing new. */
  readonly head: Head | undefined
}

export interface EarlierStory {
  readonly chosen: string | null
  /** The canonical article is of an earlier run. */
  readonly archived: boolean
  /** Ids that stood for it in earlier runs. */
  readonly was: readonly string[]
  /** Copies that are of earlier runs. */
  readonly copies: readonly { readonly id: string; readonly copy: Copy }[]
}

export interface EarlierCounts {
  /** Documents of this run that the archive held as they are, held with another content, did not hold. */
  readonly known: number
  readonly updated: number
  readonly added: number
  /** Stories that another article stands for than before. */
  readonly changed: number
}
