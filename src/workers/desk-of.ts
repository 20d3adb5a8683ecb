/** Every deed with these stages, as a worker does it, or this process. */
import type { Stage } from '../../stages/kit/stage.ts'
import { cleanDocument } from '../clean.ts'
import { lineOf } from '../spool/line.ts'
import { rendered } from '../write/rendered.ts'
import type { Rendered } from '../write/rendered.ts'
import type { Cleaned, Cleaning, Desk, Rendering } from './deeds.ts'
import { entriesOf } from './entries.ts'
import { lastRead } from './last-read.ts'
import { documentStagesOf, roundDesk } from './round-desk.ts'

export function deskOf(order: readonly Stage[]): Desk {
  const settingsIn = lastRead()
  return { clean, render, ...roundDesk(order) }

  function clean({ document, beside, stages, settings }: Cleaning): Cleaned {
    const entry = cleanDocument(document, documentStagesOf(order, stages), settingsIn(settings))
    return { is: entry.is, line: lineOf(entry, beside) }
  }
  function render({ path, slips, wanted }: Rendering): readonly Rendered[] {
    return entriesOf(path, slips).map((entry) => rendered(entry, wanted))
  }
}
