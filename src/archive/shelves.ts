/** The folders and file names of an archive. */
import { join } from 'node:path'
import type { Shelf } from './volumes.ts'

export function shelvesOf(folder: string): { readonly segments: Shelf; readonly notes: Shelf } {
  return {
    segments: {
      folder: join(folder, 'segments'),
      ending: 'jsonl',
      first: { is: 'copydesk archive segment', format: 1 },
    },
    notes: {
      folder: join(folder, 'catalogue'),
      ending: 'notes',
      first: { is: 'copydesk archive notes', format: 1 },
    },
  }
}

export function runPath(folder: string, name: string, file: number): string {
  return join(folder, 'catalogue', `${String(file).padStart(6, '0')}.${name}`)
}
