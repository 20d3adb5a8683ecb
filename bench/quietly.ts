/** Runs a peer that tells the console of every page that it finds hard, without hearing of it. */
export async function quietly<T>(deed: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console
  Object.assign(console, { log: quiet, warn: quiet, error: quiet })
  try {
    return await deed()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}

function quiet(): void {
  return undefined
}
