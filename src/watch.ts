/** What a run tells while it goes: nothing of it comes back into the run. */
import type { File } from './read/folder.ts'

export interface Watch {
  /** The files that will be read. */
  readonly files: (files: readonly File[]) => void
  /** A document of a file was opened and cleaned, or set aside; bytes of its source, unpacked. */
  readonly document: (file: File, read: { readonly bytes: number; readonly aside: boolean }) => void
  /** All documents of a file were read. */
  readonly fileRead: (file: File) => void
  /** A stage over the whole dump begins, or the writing. */
  readonly stage: (name: string) => void
  /** How far that stage is; comes often. */
  readonly step: (step: Progressing) => void
}

/** So many are done of so many; where it is not known how many there are, `of` is absent. */
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

/** Nobody watches. */
export const noWatch: Watch = {
  files: nothing,
  document: nothing,
  fileRead: nothing,
  stage: nothing,
  step: nothing,
}

function nothing(): void {}
