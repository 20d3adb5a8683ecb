/**
 * Quotes passages that two articles share, for a person to read: the strongest windows, from the first text.
 */
import { windowCovers } from './likeness.ts'
import type { Alignment } from './passages.ts'

/** Most passages quoted, and most characters of each. */
const PASSAGES = 3
const CHARACTERS = 160

export function passagesBothTell(alignment: Alignment): readonly string[] {
  const { text, windows } = alignment
  return [...windowCovers(alignment).entries()]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, PASSAGES)
    .map(([n]) => n)
    .toSorted((a, b) => a - b)
    .map((n) => passage(text.text, text.starts[windows[n] ?? 0] ?? 0))
}

function passage(text: string, start: number): string {
  const cut = text.slice(start, start + CHARACTERS).replace(/\s+/g, ' ')
  const space = cut.lastIndexOf(' ')
  const whole = start + CHARACTERS >= text.length || space <= 0 ? cut : cut.slice(0, space)
  return whole.trim()
}
