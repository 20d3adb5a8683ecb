/** Scores which member of a story is its source, by the addresses and outlets that the articles name. */
import { hostOf, withoutWww } from '../../kit/host.ts'
import type { Member } from '../../kit/stage.ts'
import type { Note } from '../notes/note.ts'
import type { Story } from './stories.ts'

/** Score: how many others give this article's address as their source or canonical address. */
export function namedAsOriginal(story: Story): (member: Member<Note>) => number {
  const named = new Map<string, number>()
  for (const { note } of story.members) {
    const own = address(note.fields.url)
    for (const one of new Set([address(note.fields.canonical_url), address(note.fields.source)])) {
      if (one !== '' && one !== own) named.set(one, (named.get(one) ?? 0) + 1)
    }
  }
  return ({ note }) => named.get(address(note.fields.url)) ?? 0
}

/** Shorter names of outlets are initials, which could mean anything. */
const SHORTEST_OUTLET = 3

/**
 * Score: 1 if its site is the outlet that it or a copy names as source. An aggregator names another outlet.
 */
export function ownOutlet(story: Story): (member: Member<Note>) => number {
  const outlets = story.members.map(({ note }) => outlet(note.fields.source ?? ''))
  const named = new Set(outlets.filter((one) => one.length >= SHORTEST_OUTLET))
  return ({ note }) => {
    const sites = [outlet(note.fields.site ?? ''), outlet(note.fields.url ?? '')]
    return sites.some((site) => named.has(site)) ? 1 : 0
  }
}

function address(value: string | undefined): string {
  if (value === undefined || !/^https?:/i.test(value)) return ''
  return value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, '')
}

/**
 * The name of an outlet for comparison: `harbourpost` for both `https://www.harbour-post.example/a` and `The
 * Harbour Post`.
 */
function outlet(value: string): string {
  const name = hostOf(value) || value.toLowerCase().replace(/\/.*$/, '')
  return withoutWww(name).replace(/^the\s|\.[a-z]{2,7}(?:\.[a-z]{2})?$|[^\p{L}\p{N}]/gu, '')
}
