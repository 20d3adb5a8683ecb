/** Parses the settings that come with every task. */
import type { Settings } from '../../stages/kit/settings.ts'

/**
 * Parses settings. The same text as last time gives the same object, so that what stages cached for it stays
 * valid.
 */
export function lastRead(): (text: string) => Settings {
  const read = new Map<string, Settings>()
  return (text) => {
    const before = read.get(text)
    if (before !== undefined) return before
    const settings: Settings = JSON.parse(text)
    read.clear()
    read.set(text, settings)
    return settings
  }
}
