/** Counts how often a rule fired in a run, and where. Memory holds one trail at a time. */
import { manifestRows, removalsIn } from './read/past/run-folder.ts'
import type { PastRun } from './read/past/run-folder.ts'
import { grouped } from './summary.ts'
import { visibleLine } from './visible.ts'
import type { Removal } from './write/shapes.ts'

export interface RuleUse {
  readonly stage: string | null
  readonly documents: number
  /** Number of documents in the run. */
  readonly of: number
  readonly times: number
  readonly characters: number
  /** The first removal in each document, for the first `PLACES` documents. */
  readonly places: readonly Firing[]
}

interface Firing {
  readonly id: string
  readonly removal: Removal
}

/** Places shown: enough to see what the rule removes. */
const PLACES = 20
/** Characters shown of each. */
const SHOWN = 100

export function ruleUse(run: PastRun, rule: string): RuleUse {
  const places: Firing[] = []
  let [stage, documents, of, times, characters]: [string | null, number, number, number, number] = [
    null,
    0,
    0,
    0,
    0,
  ]
  for (const row of manifestRows(run)) {
    of++
    const own = [...removalsIn(run, row.id)].filter((removal) => removal.rule === rule)
    const [first] = own
    if (first === undefined) continue
    stage ??= first.stage
    documents++
    times += own.length
    characters += own.reduce((sum, { text }) => sum + text.length, 0)
    if (places.length < PLACES) places.push({ id: row.id, removal: first })
  }
  return { stage, documents, of, times, characters, places }
}

/** The heading for a step of a stage, which is in no pack. */
export function stepText(id: string, { stage }: RuleUse): string {
  return `${visibleLine(id)}\n  a step of the stage ${visibleLine(stage ?? '')}\n`
}

export function ruleUseText({ documents, of, times, characters, places }: RuleUse): string {
  const head = `  fired ${grouped(times)} times in ${grouped(documents)} of ${grouped(of)} documents, ${grouped(characters)} characters`
  const lines = places.map(
    ({ id, removal }) => `    - ${visibleLine(id)} block ${removal.block}: ${shownText(removal)}`,
  )
  const more = documents - places.length
  return [head, ...lines, ...(more > 0 ? [`    and in ${grouped(more)} documents more`] : []), ''].join('\n')
}

function shownText({ does, text, becomes }: Removal): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  const shown = visibleLine(cut)
  return does === 'edit' ? `${shown} → ${visibleLine(becomes ?? '')}` : shown
}
