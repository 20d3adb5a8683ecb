/** How large a file is on disk, for telling how far a run is. */
import { statSync } from 'node:fs'

/** Bytes; 0 where it cannot be asked. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
