/** The WebAssembly module behind `lanes`, written out instruction by instruction; numbers are those of its specification. */

/** Rows that are judged at a time, and bytes of one number of all of them. */
export const SIDE_BY_SIDE = 32
export const LANES = SIDE_BY_SIDE * 2
/** Where things lie in its memory: columns, what each node of a tree gives, sums; what is behind is the caller's. */
export const RESULTS = 256 * LANES
export const SUMS = 2 * RESULTS
export const FREE = SUMS + SIDE_BY_SIDE * 4
/** How many rows may be judged: a few take less time than many. */
export const WIDTHS = [8, 16, SIDE_BY_SIDE] as const
const OF_VECTOR = 8
/** Bytes of a page of its memory, and the most that a module may ask for. */
export const PAGE = 65536

/** Bytes, in groups that may hold groups. */
type Code = number | readonly Code[]

const I32 = 0x7f
const V128 = 0x7b
const LOOP: Code = [0x03, 0x40]
const IF: Code = [0x04, 0x40]
const END = 0x0b
const AGAIN_IF: Code = [0x0d, 0]
const ADD = 0x6a
const SHIFT_LEFT = 0x74
const LESS = 0x49
const VECTOR = 0xfd
const GREATER: Code = [VECTOR, 0x31]
const CHOOSE: Code = [VECTOR, 0x52]
const NARROW: Code = [VECTOR, 0x66]
const LOW_HALF: Code = [VECTOR, 0xa7, 0x01]
const HIGH_HALF: Code = [VECTOR, 0xa8, 0x01]
const ADD_ALL: Code = [VECTOR, 0xae, 0x01]

const constant = (value: number): Code => [0x41, signed(value)]
const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const call = (place: number): Code => [0x10, place]
const short = (offset: number): Code => [0x2f, 1, unsigned(offset)]
const spread = (offset: number): Code => [VECTOR, 0x08, 1, unsigned(offset)]
const load = (offset: number): Code => [VECTOR, 0x00, 4, unsigned(offset)]
const store = (offset: number): Code => [VECTOR, 0x0b, 4, unsigned(offset)]
const move = (local: number, by: number): Code => [get(local), constant(by), ADD, set(local)]
/** For each vector of so many rows; `code` is told where it lies. */
const each = (rows: number, code: (offset: number) => Code): Code =>
  Array.from({ length: rows / OF_VECTOR }, (_, vector) => code(2 * OF_VECTOR * vector))

/**
 * `sum8(at, trees)` adds what so many trees from `at` on give to the sums of 8 rows; `end8(at, trees, into)` writes it out, a byte for
 * each row, `SIDE_BY_SIDE` from tree to tree; and so of 16 and of 32.
 * A tree is how many leaves and how many nodes it has; of each leaf what it gives and where to; of each node, children first, its bound,
 * where its column lies, where its left child's result lies, the right one's behind it, and where its own goes. In 16 bits each.
 */
export function lanesModule(): Uint8Array<ArrayBuffer> {
  const types = [
    [0x60, 1, I32, 1, I32],
    [0x60, 2, I32, I32, 0],
    [0x60, 3, I32, I32, I32, 0],
  ]
  const memory = [named('own'), named('memory'), 0x02, 0x01, 1, unsigned(PAGE)]
  const offered = WIDTHS.flatMap((rows, place) => [
    [named(`sum${rows}`), 0x00, 3 * place + 1],
    [named(`end${rows}`), 0x00, 3 * place + 2],
  ])
  const kinds = WIDTHS.flatMap(() => [0, 1, 2])
  const bodies = WIDTHS.flatMap((rows, place) => [
    body([5, I32, 1, V128], evaluate(rows)),
    body([1, I32], addUp(rows, 3 * place)),
    body([1, I32], writeOut(rows, 3 * place)),
  ])
  const head = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
  const sections = [section(1, types), section(2, [memory]), section(3, kinds), section(7, offered)]
  return Uint8Array.from(flat([head, sections, section(10, bodies)]))
}

/** What the tree at `at` gives, then the place behind it. */
function evaluate(rows: number): Code {
  const [at, leavesEnd, end, column, left, own, value] = [0, 1, 2, 3, 4, 5, 6] as const
  const leaf = [
    [get(at), spread(0), set(value), get(at), short(2), set(own)],
    each(rows, (lane) => [get(own), get(value), store(RESULTS + lane)]),
    [move(at, 4), get(at), get(leavesEnd), LESS, AGAIN_IF],
  ]
  const node = [
    [get(at), spread(0), set(value), get(at), short(2), set(column)],
    [get(at), short(4), set(left), get(at), short(6), set(own)],
    each(rows, (lane) => [
      [get(own), get(left), load(RESULTS + LANES + lane), get(left), load(RESULTS + lane)],
      [get(column), load(lane), get(value), GREATER, CHOOSE, store(RESULTS + lane)],
    ]),
    [move(at, 8), get(at), get(end), LESS, AGAIN_IF],
  ]
  return [
    [get(at), constant(4), ADD, get(at), short(0), constant(2), SHIFT_LEFT, ADD, set(leavesEnd)],
    [get(leavesEnd), get(at), short(2), constant(3), SHIFT_LEFT, ADD, set(end), move(at, 4)],
    [LOOP, leaf, END],
    [get(at), get(end), LESS, IF, LOOP, node, END, END, get(at)],
  ]
}

/** `tree` is the number of the function that evaluates one. */
function addUp(rows: number, tree: number): Code {
  const [at, trees, nowhere] = [0, 1, 2] as const
  const half = (from: number, which: Code, to: number): Code => [
    [get(nowhere), get(nowhere), load(SUMS + to), get(nowhere), load(RESULTS + from)],
    [which, ADD_ALL, store(SUMS + to)],
  ]
  return [
    [LOOP, get(at), call(tree), set(at)],
    each(rows, (lane) => [half(lane, LOW_HALF, 2 * lane), half(lane, HIGH_HALF, 2 * lane + 16)]),
    [move(trees, -1), get(trees), AGAIN_IF, END],
  ]
}

function writeOut(rows: number, tree: number): Code {
  const [at, trees, into, nowhere] = [0, 1, 2, 3] as const
  const half = (from: number, to: number): Code => [
    [get(into), get(nowhere), load(RESULTS + from), get(nowhere), load(RESULTS + from + 16)],
    [NARROW, store(to)],
  ]
  return [
    [LOOP, get(at), call(tree), set(at), half(0, 0), rows > 2 * OF_VECTOR ? half(32, 16) : []],
    [move(into, SIDE_BY_SIDE), move(trees, -1), get(trees), AGAIN_IF, END],
  ]
}

function section(id: number, entries: readonly Code[]): Code {
  return [id, sized([unsigned(entries.length), entries])]
}

/** `locals` are pairs of how many and of what type. */
function body(locals: readonly number[], code: Code): Code {
  return sized([locals.length / 2, locals, code, END])
}

function named(name: string): Code {
  return sized(Array.from(name, (sign) => sign.charCodeAt(0)))
}

function sized(code: Code): Code {
  return [unsigned(flat(code).length), code]
}

function flat(code: Code): readonly number[] {
  return typeof code === 'number' ? [code] : code.flatMap(flat)
}

/** A number in groups of seven bits, the lowest first (LEB128). */
function unsigned(value: number): Code {
  return value < 128 ? value : [(value & 127) | 128, unsigned(value >>> 7)]
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? value & 127 : [(value & 127) | 128, signed(value >> 7)]
}
