/** A text line by line, from any place in it, for as long as they are asked for. */

export interface Line {
  readonly text: string
  readonly from: number
  /** Where the next begins. */
  readonly next: number
}

/** The lines from `start` on, without their ends. Offsets are UTF-16 units of `source`. */
export function* linesFrom(source: string, start: number): Generator<Line> {
  const line = /([^\r\n]*)(\r\n?|\n|$)/y
  for (let from = start; from < source.length; from = line.lastIndex) {
    line.lastIndex = from
    const [, text = ''] = line.exec(source) ?? []
    yield { text, from, next: line.lastIndex }
  }
}
