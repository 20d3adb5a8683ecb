/**
 * Shows how far a run is: one line that is overwritten on a terminal, or a line every 30 seconds in a log.
 * The clock is passed in.
 */
import { grouped } from './summary.ts'
import type { Progressing, Watch } from './watch.ts'

export interface Showing {
  /** `line`: one line that is overwritten. `log`: lines that stay. */
  readonly manner: 'line' | 'log'
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  readonly write: (text: string) => void
  /** Columns of the terminal. */
  readonly width: number
  /** Bytes of a file on disk. */
  readonly sizeOf: (path: string) => number
}

export interface Progress extends Watch {
  /** Clears the line. */
  readonly end: () => void
}

/** Milliseconds between two lines. Ten a second look alive; a log of one day has 2,880 lines. */
const EVERY = { line: 100, log: 30_000 } as const
/** Milliseconds before a rate is shown. */
const SOON = 1000
const MEGABYTE = 1e6
const CLEAR = '\r\u001b[2K'

export function openProgress({ manner, now, write, width, sizeOf }: Showing): Progress {
  const began = now()
  /** Bytes read so far of files in progress, so that a single large file shows progress too. */
  const partly = new Map<string, number>()
  let [documents, aside, total, read, doing, shown] = [0, 0, 0, 0, '', began]
  let deed: { readonly name: Progressing['deed']; readonly began: number } | undefined

  function show(step?: Progressing): void {
    const time = now()
    if (time - shown < EVERY[manner]) return
    shown = time
    const text =
      doing === '' ? reading(time - began) : `${grouped(documents)} documents, ${doing}${far(time, step)}`
    write(manner === 'log' ? `${text}\n` : `${CLEAR}${text.slice(0, width - 1)}`)
  }
  function reading(time: number): string {
    const bytes = Math.min(total, read + [...partly.values()].reduce((sum, part) => sum + part, 0))
    const parts = [`${grouped(documents)} documents`, `${megabytes(bytes)} of ${megabytes(total)} MB`]
    if (time >= SOON && bytes > 0) {
      parts.push(`${((bytes / MEGABYTE / time) * 1000).toFixed(1)} MB/s`)
      parts.push(`${duration(((total - bytes) / bytes) * time)} left`)
    }
    return [...parts, `${grouped(aside)} set aside`].join(', ')
  }
  function far(time: number, step: Progressing | undefined): string {
    if (step === undefined || deed === undefined) return ''
    return `: ${stepped(step, time - deed.began)}`
  }
  return {
    files: (files) => {
      for (const { path } of files) total += sizeOf(path)
    },
    document: (file, one) => {
      documents++
      if (one.aside) aside++
      partly.set(file.path, Math.min(sizeOf(file.path), (partly.get(file.path) ?? 0) + one.bytes))
      show()
    },
    fileRead: (file) => {
      partly.delete(file.path)
      read += sizeOf(file.path)
    },
    stage: (name) => {
      doing = name
      deed = undefined
      show()
    },
    step: (step) => {
      if (deed?.name !== step.deed) deed = { name: step.deed, began: now() }
      show(step)
    },
    end: () => {
      if (manner === 'line' && shown > began) write(CLEAR)
    },
  }
}

/** `1,200 of 5,000 pairs compared, 800/s, 5 s left`. */
function stepped({ deed, done, of }: Progressing, time: number): string {
  const amount = of === undefined ? grouped(done) : `${grouped(done)} of ${grouped(of)}`
  const parts = [`${amount} ${deed}`]
  if (time >= SOON && done > 0) {
    parts.push(`${grouped(Math.round((done / time) * 1000))}/s`)
    if (of !== undefined) parts.push(`${duration(((of - done) / done) * time)} left`)
  }
  return parts.join(', ')
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1)
}

/** `42 s`, `3 min`, `2 h 5 min`. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
