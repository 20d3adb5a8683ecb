/** Finds the position of lines in a source, and of a text in the lines that it was read from. */

export interface Place {
  readonly from: number
  readonly to: number
}

/** Lines by their numbers: the first, and the one behind the last. */
export type Lines = readonly [first: number, end: number]

export interface Places {
  /** The span of a text in these lines; the span of all lines if the text is not in them literally. */
  readonly placeOf: (text: string, lines: Lines) => Place
  readonly line: (n: number) => string
  readonly whole: (lines: Lines) => Place & { readonly text: string }
}

const LINE_END = /\r\n?|\n/g

/** Lines are counted from `start`. */
export function placesIn(source: string, start: number): Places {
  const starts = [start]
  const ends: number[] = []
  LINE_END.lastIndex = start
  for (let found = LINE_END.exec(source); found !== null; found = LINE_END.exec(source)) {
    ends.push(found.index)
    starts.push(LINE_END.lastIndex)
  }
  ends.push(source.length)

  function line(n: number): string {
    return source.slice(starts[n], ends[n])
  }

  function whole([first, end]: Lines): Place & { readonly text: string } {
    const from = starts[first] ?? source.length
    const to = ends[Math.min(end, ends.length) - 1] ?? from
    return { from, to, text: source.slice(from, to) }
  }

  function placeOf(text: string, lines: Lines): Place {
    const bounds = whole(lines)
    const head = text.slice(0, text.indexOf('\n') + 1 || undefined).trim()
    const foot = text.slice(text.lastIndexOf('\n') + 1).trim()
    const opens = bounds.text.indexOf(head)
    const closes = bounds.text.lastIndexOf(foot)
    const from = bounds.from + (opens < 0 ? bounds.text.search(/\S|$/) : opens)
    const to = bounds.from + (closes < 0 ? bounds.text.trimEnd().length : closes + foot.length)
    return { from, to: Math.max(from, to) }
  }
  return { placeOf, line, whole }
}
