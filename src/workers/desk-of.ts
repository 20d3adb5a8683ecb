/** A function for each deed, using these stages. Workers and this process both use it. */
import type { Stage } from '../../stages/kit/stage.ts'
import { cleanDocument } from '../clean.ts'
import { wholeDocument } from '../read/whole.ts'
import { lineOf } from '../spool/line.ts'
import { putFiles } from '../write/folder.ts'
import { rendered } from '../write/rendered.ts'
import type { Rendered } from '../write/rendered.ts'
import type { Cleaned, CleanedFile, Cleaning, CleaningFile, Desk, NotWhole, Rendering } from './deeds.ts'
import { entriesOf } from './entries.ts'
import { lastRead } from './last-read.ts'
import { documentStagesOf, roundDesk } from './round-desk.ts'

export function deskOf(order: readonly Stage[]): Desk {
  const settingsIn = lastRead()
  return { clean, cleanFile, render, ...roundDesk(order) }

  function clean({ document, beside, stages, settings }: Cleaning): Cleaned {
    const entry = cleanDocument(document, documentStagesOf(order, stages), settingsIn(settings))
    return { is: entry.is, line: lineOf(entry, beside) }
  }
  function cleanFile({ file, maxSize, ...about }: CleaningFile): CleanedFile | NotWhole {
    const document = wholeDocument(file, maxSize)
    if (document === undefined) return { is: 'not-whole' }
    return { ...clean({ ...about, document, beside: '' }), bytes: document.bytes.length }
  }
  function render({ path, slips, wanted, folder }: Rendering): readonly Rendered[] {
    const found = entriesOf(path, slips).map((entry) => rendered(entry, wanted))
    return putFiles(folder, found)
  }
}
