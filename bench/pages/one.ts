/** One system over the pages, in a process of its own, so that the memory is that system's. Asked by `peers.ts`, by message. */
import { bytesOf } from '../fields/pages.ts'
import { systems } from './systems.ts'
import type { Extract } from './systems.ts'
import type { Asked, Told } from './peers.ts'

process.once('message', (asked: Asked) => {
  void measured(asked).then((told) => process.send?.(told, () => process.disconnect()))
})

async function measured({ name, pages }: Asked): Promise<Told> {
  const extract = systems.get(name) ?? (() => '')
  const texts = new Map<string, string>()
  const before = process.memoryUsage.rss()
  // All once before the clock runs, so that what is measured is compiled: after thirty pages ours still spends a third of its time on that.
  for (const page of pages) await textBy(extract, bytesOf(page))
  let spent = 0
  for (const page of pages) {
    const bytes = bytesOf(page)
    const start = process.cpuUsage()
    texts.set(page.id, await textBy(extract, bytes))
    const { user, system } = process.cpuUsage(start)
    spent += (user + system) / 1000
  }
  const most = process.resourceUsage().maxRSS * 1024
  return { texts, milliseconds: spent / Math.max(1, pages.length), megabytes: (most - before) / 1e6 }
}

/** A page that a system fails on has nothing. */
async function textBy(extract: Extract, bytes: Uint8Array): Promise<string> {
  try {
    return await extract(bytes)
  } catch {
    return ''
  }
}
