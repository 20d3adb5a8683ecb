/** Shows what `repeated-lines` learned about each site, from the marks of that stage in the trails. */
import type { Removal } from '../write/shapes.ts'

export interface SiteLines {
  readonly site: string
  /** Lines that the site repeats, on most pages first, and how many more there are. */
  readonly lines: readonly RepeatedLine[]
  readonly more: number
}

export interface RepeatedLine {
  readonly text: string
  readonly pages: number
}

export interface Learning {
  readonly see: (removals: readonly Removal[], site: string) => void
  readonly found: () => readonly SiteLines[]
}

const STAGE = 'repeated-lines'
/** The stage's wording of its evidence. */
const STORIES_OF = /^(?:more than )?\d+ stories of (.+?) print this line/
/** Sites listed, and lines listed for each. */
const SITES = 40
const LINES = 12
/**
 * Most different lines held for a site, and most sites held, so that a dump of many sites does not fill the
 * memory.
 */
const HELD_LINES = 500
const HELD_SITES = 5000

export function openSiteLines(): Learning {
  const sites = new Map<string, Map<string, number>>()

  function see(removals: readonly Removal[], site: string): void {
    for (const { stage, does, text, saw } of removals) {
      if (stage !== STAGE || does !== 'drop') continue
      const name = STORIES_OF.exec(saw)?.[1] ?? site
      const lines = sites.get(name) ?? new Map<string, number>()
      if (!sites.has(name) && sites.size >= HELD_SITES) continue
      sites.set(name, lines)
      if (lines.has(text) || lines.size < HELD_LINES) lines.set(text, (lines.get(text) ?? 0) + 1)
    }
  }
  function found(): readonly SiteLines[] {
    return [...sites]
      .map(([site, lines]) => ({
        site,
        lines: [...lines]
          .map(([text, pages]) => ({ text, pages }))
          .toSorted((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1))
          .slice(0, LINES),
        more: Math.max(0, lines.size - LINES),
      }))
      .toSorted((a, b) => pagesOf(b) - pagesOf(a) || (a.site < b.site ? -1 : 1))
      .slice(0, SITES)
  }
  return { see, found }
}

function pagesOf({ lines }: SiteLines): number {
  return lines.reduce((sum, { pages }) => sum + pages, 0)
}
