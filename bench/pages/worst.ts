/** What went wrong on the worst pages of a system: the words lost and left, and whereabouts. */
import { words } from '../score/text.ts'

/** Words shown of what a bad page lost and of what was left in it. */
const SHOWN = 12
/** A stretch that begins in this first part of a text stands at its start, in the last part at its end. */
const THIRD = 1 / 3

/** `lost` or `left`, how many words, where most of them stand, and the first of them. */
export function told(verb: 'lost' | 'left', from: string, other: string): string {
  const all = words(from)
  const places = beyond(all, words(other))
  if (places.length === 0) return `${verb}: nothing`
  const shown = places.slice(0, SHOWN).map((at) => all[at] ?? '')
  const place = whereabouts(places, all.length)
  return `${verb}: ${places.length} of ${all.length} words, ${place}: ${shown.join(' ')}`
}

/** Places of the words of one list that the other, as a bag, has no more of. */
function beyond(list: readonly string[], other: readonly string[]): readonly number[] {
  const held = new Map<string, number>()
  for (const word of other) held.set(word, (held.get(word) ?? 0) + 1)
  const places: number[] = []
  for (const [at, word] of list.entries()) {
    const count = held.get(word) ?? 0
    if (count === 0) places.push(at)
    else held.set(word, count - 1)
  }
  return places
}

/** The third of the text that holds more than half of them, else all over. */
function whereabouts(places: readonly number[], length: number): string {
  const start = places.filter((at) => at < length * THIRD).length
  const end = places.filter((at) => at >= length * (1 - THIRD)).length
  const half = places.length / 2
  if (start > half) return 'most at the start'
  if (end > half) return 'most at the end'
  return places.length - start - end > half ? 'most in the middle' : 'all over'
}
