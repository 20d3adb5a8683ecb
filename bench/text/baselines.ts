/** Plain re-implementations of what people use on raw text today, from their published rules. */

/** A cleaner of raw text: the lines that it keeps. */
export interface Baseline {
  readonly name: string
  readonly keep: (lines: readonly string[]) => readonly string[]
}

export const baselines: readonly Baseline[] = [
  { name: 'keep everything', keep: (lines) => lines },
  { name: 'C4 line rules', keep: c4 },
  { name: 'FineWeb/Gopher line filters', keep: fineweb },
  { name: 'best contiguous region (BTE)', keep: bestRegion },
]

const TERMINAL = /[.!?"\u201d\u3002\uff01\uff1f]$/
const POLICY =
  /javascript|lorem ipsum|terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/i

/** C4 (Raffel et al. 2020): lines that end in terminal punctuation, hold five words or more, and name no policy or JavaScript. */
function c4(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => TERMINAL.test(line) && wordCount(line) >= 5 && !POLICY.test(line))
}

/** FineWeb (Penedo et al. 2024) and Gopher (Rae et al. 2021), read as line filters: no bullets, ellipses, counters, labels. */
function fineweb(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    if (/^[\u2022*-]\s/.test(line) && wordCount(line) < 10) return false
    if (/(?:\.\.\.|\u2026)$/.test(line)) return false
    if (
      /^\d+\s*(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes|downloads|views|followers)$/i.test(
        line,
      )
    )
      return false
    const letters = line.replaceAll(/[^\p{L}]/gu, '').length
    const upper = line.replaceAll(/[^\p{Lu}]/gu, '').length
    if (letters > 0 && upper / letters > 0.5) return false
    return wordCount(line) >= 3 && letters / Math.max(1, line.length) > 0.5
  })
}

/** Words that a line must have to pay for itself. */
const PRICE = 10

/** Body text extraction (Finn, Kushmerick, Smyth 2001): the run of lines in which words outweigh line starts most. */
function bestRegion(lines: readonly string[]): readonly string[] {
  let [best, from, to] = [-Infinity, 0, 0]
  let [sum, start] = [0, 0]
  for (const [n, line] of lines.entries()) {
    if (sum <= 0) [sum, start] = [0, n]
    sum += wordCount(line) - PRICE
    if (sum > best) [best, from, to] = [sum, start, n]
  }
  return lines.slice(from, to + 1)
}

/** Runs of letters and digits; an ideograph or kana counts for a half, as two make a word. */
function wordCount(line: string): number {
  const ideographs = line.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0
  const others = line.match(/[^\s\p{P}\u3040-\u30ff\u3400-\u9fff]+/gu)?.length ?? 0
  return others + ideographs / 2
}
