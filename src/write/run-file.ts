/** What a run says of itself. */
import type { CheckedOptions } from '../settings.ts'
import { packDigest } from '../settings/packs-in-force.ts'
import type { Summary } from '../summary.ts'
import { version } from '../version.ts'

/** `run.json`: version, settings that can change the output, counts. */
export function runFile(options: CheckedOptions, summary: Summary, againstArchive: boolean): string {
  const { settings, formats, layout, keepCopies, maxSize, include, exclude, records } = options
  const { counts, charactersKept, charactersRemoved, rules, hotKeys } = summary
  const content = {
    copydesk: version,
    settings: {
      ...settings,
      packs: settings.packs.map(packDigest),
      formats,
      layout,
      keepCopies,
      maxSize,
      include,
      exclude,
      records,
      ...(againstArchive ? { archive: true } : {}),
    },
    counts: { ...counts, charactersKept, charactersRemoved },
    rules,
    ...(hotKeys === undefined ? {} : { hotKeys }),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
