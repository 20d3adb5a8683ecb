/** Footnotes as GitHub has them: `[^1]` in the text reads `[1]`, and so does the head of the note, where the note stands. */
import type { Env, StateBlock, StateInline } from 'markdown-it'

const HEAD = /\[\^([^[\]\\\s]{1,60})\]:[ \t]*/y
const NOTED = /\[\^([^[\]\\\s]{1,60})\]/y
/** Lines of a note are set in by as much. */
const INDENT = 4

/** A note; what it holds are blocks as elsewhere. */
export function noteRule(
  ...[state, line, end, asks]: readonly [StateBlock, number, number, boolean]
): boolean {
  const { bMarks, tShift, sCount } = state
  const places = [bMarks[line] ?? 0, tShift[line] ?? 0, sCount[line] ?? 0] as const
  const [mark, shift, indent] = places
  const found = indent - state.blkIndent < INDENT ? at(HEAD, state.src, mark + shift) : null
  if (found === null || asks) return found !== null
  const [head, label = ''] = found
  notesOf(state.env).add(label)
  Object.assign(state.push('note_open', '', 1), { info: label, map: [line, line + 1] })
  const { parentType, blkIndent } = state
  Object.assign(state, { parentType: 'blockquote', blkIndent: blkIndent + INDENT })
  ;[bMarks[line], tShift[line], sCount[line]] = [mark + shift + head.length, 0, blkIndent + INDENT]
  state.md.block.tokenize(state, line, end)
  ;[bMarks[line], tShift[line], sCount[line]] = places
  Object.assign(state, { parentType, blkIndent })
  state.push('note_close', '', -1)
  return true
}

/** A place in the text that a note is for. */
export function notedRule(state: StateInline, asks: boolean): boolean {
  const label = at(NOTED, state.src, state.pos)?.[1]
  if (label === undefined || !notesOf(state.env).has(label)) return false
  if (!asks) state.pending += `[${label}]`
  state.pos += label.length + '[^]'.length
  return true
}

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place
  return pattern.exec(text)
}

function notesOf(env: Env): Set<unknown> {
  const notes = env['notes']
  return notes instanceof Set ? notes : new Set()
}
