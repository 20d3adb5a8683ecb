/**
 * The lines of `stories.jsonl`: each story with its copies. With an archive, copies from earlier runs are
 * included.
 */
import { gather } from '../../stages/kit/gather.ts'
import type { Copy } from '../../stages/kit/mark.ts'
import type { EarlierStory } from '../archive/earlier.ts'
import { byBytes } from '../by-bytes.ts'
import type { Later } from '../spool/entry.ts'
import type { Spool } from '../spool/spool.ts'
import type { StoryLine } from './shapes.ts'

export interface Stories {
  /** Records the criterion that chose a canonical article of this run. */
  readonly choose: (id: string, rule: string | null) => void
  /** A line for each story, sorted by the id of the canonical article. */
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

/**
 * Adds an article of this run if it is a copy, folded or only reported. Copy marks come after spooling, so
 * they are in what was said later.
 */
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
