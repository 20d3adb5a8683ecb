/** What a run reports while it goes. Nothing here affects the run. */
import type { File } from './read/dump/folder.ts'

export interface Watch {
  /** The files that will be read. */
  readonly files: (files: readonly File[]) => void
  /** A document of a file was cleaned or set aside. `bytes`: the unpacked size of its source. */
  readonly document: (file: File, read: { readonly bytes: number; readonly aside: boolean }) => void
  /** All documents of a file were read. */
  readonly fileRead: (file: File) => void
  /** A stage over the whole dump, or the writing, begins. */
  readonly stage: (name: string) => void
  /** How far that stage is. Called often. */
  readonly step: (step: Progressing) => void
}

/** `done` of `of` items are done. `of` is absent if the total is unknown. */
export interface Progressing {
  readonly deed:
    | 'articles noted'
    | 'groups met'
    | 'pairs compared'
    | 'groups settled'
    | 'articles marked'
    | 'documents written'
  readonly done: number
  readonly of?: number
}

/** A watch that ignores everything. */
export const noWatch: Watch = {
  files: nothing,
  document: nothing,
  fileRead: nothing,
  stage: nothing,
  step: nothing,
}

function nothing(): void {}
