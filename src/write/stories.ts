/** The lines of `stories.jsonl`: each story with its copies, those of earlier runs too where the run went against an archive. */
import { gather } from '../../stages/kit/gather.ts'
import type { Copy } from '../../stages/kit/mark.ts'
import type { EarlierStory } from '../archive/earlier.ts'
import { byBytes } from '../by-bytes.ts'
import type { Later, Spool } from '../spool/spool.ts'
import type { StoryLine } from './shapes.ts'

export interface Stories {
  /** Tells by which criterion a canonical article of this run was chosen. */
  readonly choose: (id: string, rule: string | null) => void
  /** A line for each story, by id of the canonical article. */
  readonly lines: () => Generator<StoryLine>
}

interface Found {
  readonly id: string
  readonly copy: Copy
  readonly archived: boolean
}

export function gatherStories(spool: Spool, earlier: ReadonlyMap<string, EarlierStory> = new Map()): Stories {
  const copies = new Map<string, Found[]>()
  const chosen = new Map<string, string>()
  for (const [index, id] of spool.ids.entries()) gatherCopy(copies, id, spool.later(index))
  for (const [story, { copies: old, chosen: rule }] of earlier) {
    const list = copies.get(story) ?? []
    copies.set(story, [...list, ...old.map(({ id, copy }) => ({ id, copy, archived: true }))])
    if (rule !== null) chosen.set(story, rule)
  }
  function* lines(): Generator<StoryLine> {
    for (const story of [...copies.keys()].toSorted(byBytes)) {
      const found = earlier.get(story)
      yield {
        story,
        ...(found?.archived === true ? { archived: true } : {}),
        ...(found === undefined || found.was.length === 0 ? {} : { was: found.was }),
        chosen: chosen.get(story) ?? null,
        copies: (copies.get(story) ?? []).toSorted((a, b) => byBytes(a.id, b.id)).map(copyOf),
      }
    }
  }
  function choose(id: string, rule: string | null): void {
    if (rule !== null && copies.has(id)) chosen.set(id, rule)
  }
  return { choose, lines }
}

/** An article of this run as a copy, folded or only reported. Copies are found behind the spooling: what was said later has them. */
function gatherCopy(copies: Map<string, Found[]>, id: string, { said, aside }: Later): void {
  if (aside !== undefined) return
  for (const mark of said.flatMap(({ marks }) => marks)) {
    if (mark.does !== 'copy') continue
    gather(copies, mark.of, { id, copy: mark, archived: false })
    return
  }
}

function copyOf({ id, copy, archived }: Found): StoryLine['copies'][number] {
  const { relation, likeness, certainty, via, folded, evidence } = copy
  const line = { id, relation, likeness, certainty, via, folded, evidence }
  return archived ? { ...line, archived: true } : line
}
