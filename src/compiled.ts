/** Keeps what Node compiled for the next start of the program, where Node can: from 22 on, in the place that Node itself has for it. */
import * as loader from 'node:module'

/** To be called before what is large is loaded. Where the cache cannot be written Node goes on without. */
export function keepCompiled(): void {
  const enable: unknown = 'enableCompileCache' in loader ? loader.enableCompileCache : undefined
  if (typeof enable === 'function') enable()
}
