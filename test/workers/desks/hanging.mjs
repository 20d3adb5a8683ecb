/** A desk that cleans all but the hanging document, which no watchdog in its own thread could end. */
let done = 0

export function clean({ document }) {
  if (document.id === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (document.id === 'bug') throw new RangeError('ours')
  return { is: 'opened', line: new TextEncoder().encode(`${document.id} ${++done}`) }
}
