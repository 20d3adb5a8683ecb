/**
 * Trees for 32 rows side by side, in the processor's vector lanes: from the leaves up each node takes of its two children what
 * its question says, row by row, without a branch or a walk. Whole numbers throughout, so that it gives what `walked` gives, in a
 * third of the time of four rows that walk abreast.
 */
import { FREE, LANES, lanesModule, PAGE, RESULTS, SIDE_BY_SIDE, SUMS, WIDTHS } from './lanes-module.ts'
import { SPEAKING } from './trees.ts'
import type { Trees, Walk } from './trees.ts'

/** Where the ends lie in its memory, and the trees: behind what the module has for itself. */
const ENDS = FREE
const TREES = ENDS + SIDE_BY_SIDE * SPEAKING

/** WebAssembly reads the low byte first; the trees are laid out as the machine does. */
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
/** Undefined where the machine has no vector lanes, or Node no WebAssembly, as under `--jitless`. */
const module: WebAssembly.Module | undefined = opened()

/** The trees in the lanes; undefined where there are none, or no memory for them. */
export function laned(trees: Trees): Walk | undefined {
  if (module === undefined) return undefined
  const { nodes, values, roots } = trees
  const speaking = Math.min(SPEAKING, roots.length)
  const length = lengthOf(nodes.length, roots.length)
  const pages = Math.ceil((TREES + 4 * length) / PAGE)
  const memory = memoryOf(pages)
  if (memory === undefined) return undefined
  const { exports } = new WebAssembly.Instance(module, { own: { memory } })
  const { buffer } = memory
  lay(trees, roots.length, { into: new Int16Array(buffer, TREES), gives: (node) => values[node] ?? 0 })
  const names = new Int16Array(buffer, TREES + 2 * length)
  lay(trees, speaking, { into: names, gives: (node, root) => node - root })
  const sums = new Int32Array(buffer, SUMS, SIDE_BY_SIDE)
  const run = (rows: number): void => {
    const width = WIDTHS.find((most) => rows <= most) ?? SIDE_BY_SIDE
    const [sum, end] = [exports[`sum${width}`], exports[`end${width}`]]
    if (typeof sum !== 'function' || typeof end !== 'function') throw new Error('the lanes have no functions')
    sums.fill(0)
    sum(TREES, roots.length)
    end(TREES + 2 * length, speaking, ENDS)
  }
  const leaves = new Uint8Array(buffer, ENDS, SIDE_BY_SIDE * SPEAKING)
  return { columns: new Int16Array(buffer, 0, RESULTS / 2), sums, leaves, run }
}

function opened(): WebAssembly.Module | undefined {
  if (typeof WebAssembly === 'undefined' || !IS_LITTLE) return undefined
  const bytes = lanesModule()
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined
}

/** Node sets 10 GB of addresses aside for each, of which a process under `ulimit -v` has too few: the system refuses. */
function memoryOf(pages: number): WebAssembly.Memory | undefined {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages })
  } catch {
    return undefined
  }
}

/** Numbers in all: a tree has one leaf more than it has nodes. */
function lengthOf(nodes: number, trees: number): number {
  return 3 * nodes + trees
}

interface Laying {
  readonly into: Int16Array
  /** What a leaf gives. */
  readonly gives: (node: number, root: number) => number
}

/** The first trees as the module reads them; behind each node stand its children, so it is read from behind. */
function lay({ nodes, roots }: Trees, trees: number, { into, gives }: Laying): void {
  let start = 0
  for (const [tree, root] of roots.subarray(0, trees).entries()) {
    const end = roots[tree + 1] ?? nodes.length
    const leaves = (end - root + 1) / 2
    into.set([leaves, leaves - 1], start)
    let leaf = start + 2
    let inner = leaf + 2 * leaves
    for (let at = end - 1; at >= root; at--) {
      const node = nodes[at] ?? 0
      const left = node & 255
      const own = (at - root) * LANES
      if (left === at - root) {
        into[leaf++] = gives(at, root)
        into[leaf++] = own
        continue
      }
      into[inner++] = node >> 16
      into[inner++] = ((node >> 8) & 255) * LANES
      into[inner++] = left * LANES
      into[inner++] = own
    }
    start = inner
  }
}
