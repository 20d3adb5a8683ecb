/**
 * A task sent to a worker, with a flag that the worker sets when it begins. The deadline counts from then on.
 */

export interface Sent<Task> {
  readonly task: Task
  /** One 32-bit number: 1 once the task is begun. */
  readonly sign: SharedArrayBuffer
}

export function send<Task>(task: Task): Sent<Task> {
  return { task, sign: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }
}

export function hasBegun({ sign }: Sent<unknown>): boolean {
  return Atomics.load(new Int32Array(sign), 0) === 1
}

/** Wraps a deed so that the worker sets the flag before it begins. */
export function onceBegun<Task, Gives>(deed: (task: Task) => Gives): (sent: Sent<Task>) => Gives {
  return ({ task, sign }) => {
    Atomics.store(new Int32Array(sign), 0, 1)
    return deed(task)
  }
}
