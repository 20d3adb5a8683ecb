/** What a site repeats: the lines that `repeated-lines` alone takes of raw text, by label, beside counting pages instead of stories. */
import type { Article } from '../../stages/kit/article.ts'
import { hash53 } from '../../stages/kit/hash.ts'
import { defaults } from '../../stages/kit/settings.ts'
import type { Member } from '../../stages/kit/stage.ts'
import { repeatedLines } from '../../stages/repeated-lines.ts'
import { blockOf } from '../../stages/repeated-lines/lines.ts'
import type { Note } from '../../stages/repeated-lines/note.ts'
import { print } from '../print.ts'
import { SETS, STYLES, textSamples } from '../train/data.ts'
import type { Sample } from '../train/data.ts'
import { asItIs } from '../train/twins.ts'

/** Lines that go, by page: the numbers of their blocks. */
type Taken = ReadonlyMap<string, ReadonlySet<number>>

interface Group {
  readonly key: number
  readonly members: readonly Member<Note>[]
}

/** Prints a row for each set, style, and way to count. Pages of a story that many sites print make the two ways differ. */
export function benchRepeats(data: string): void {
  const samples = [...textSamples(data, { stages: [], versionsOf: asItIs })]
  print('| | junk lines taken | of all | content lines taken | of all |')
  print('|---|---:|---:|---:|---:|')
  for (const set of SETS) {
    for (const style of STYLES) {
      const own = samples.filter((sample) => sample.set === set && sample.style === style)
      const known = groupsOf(own.map(ofItsSite))
      print(row(`${set}, ${style}, stories of a site`, own, byStories(known)))
      print(row(`${set}, ${style}, pages of a site`, own, byPages(known)))
      print(row(`${set}, ${style}, stories, no site known`, own, byStories(groupsOf(own.map(nowhere)))))
    }
  }
}

function ofItsSite({ article, host }: Sample): Article {
  const name = { does: 'name', field: 'url', source: 'record', rule: 'bench/site', saw: host } as const
  return { ...article, names: [...article.names, { ...name, value: `https://${host}/` }] }
}

function nowhere({ article }: Sample): Article {
  return { ...article, names: article.names.filter(({ field }) => field !== 'url' && field !== 'site') }
}

function groupsOf(articles: readonly Article[]): readonly Group[] {
  const groups = new Map<number, Member<Note>[]>()
  for (const article of articles) {
    const note = repeatedLines.observe(article, defaults)
    for (const key of new Set(repeatedLines.keys(note, defaults)))
      groups.set(hash53(key), [...(groups.get(hash53(key)) ?? []), { id: article.id, note }])
  }
  return [...groups].map(([key, members]) => ({ key, members })).filter(({ members }) => members.length > 1)
}

function byStories(groups: readonly Group[]): Taken {
  return gathered(
    groups.flatMap(({ key, members }) =>
      [...repeatedLines.settle({ key, members, edges: [] }, defaults)].flatMap(([id, marks]) =>
        marks.flatMap((mark): readonly Line[] => (mark.does === 'drop' ? [[id, mark.block]] : [])),
      ),
    ),
  )
}

/** A line goes from every page where two pages of the site show it. */
function byPages(groups: readonly Group[]): Taken {
  return gathered(
    groups.flatMap(({ key, members }) =>
      members.flatMap(({ id, note }) =>
        repeatedLines
          .keys(note, defaults)
          .flatMap((one, n): readonly Line[] =>
            hash53(one) === key ? [[id, blockOf(note.at[n] ?? 0)]] : [],
          ),
      ),
    ),
  )
}

type Line = readonly [id: string, block: number]

function gathered(lines: readonly Line[]): Taken {
  const taken = new Map<string, Set<number>>()
  for (const [id, block] of lines) {
    const own = taken.get(id) ?? new Set<number>()
    taken.set(id, own)
    own.add(block)
  }
  return taken
}

function row(name: string, samples: readonly Sample[], taken: Taken): string {
  const cells = ['b', 'c'].flatMap((label) => {
    const own = samples.flatMap(({ article, labels }) =>
      labels.flatMap((told, n) => (told === label ? [taken.get(article.id)?.has(n) === true] : [])),
    )
    const count = own.filter(Boolean).length
    return [String(count), `${((100 * count) / Math.max(1, own.length)).toFixed(2)} %`]
  })
  return `| ${name} | ${cells.join(' | ')} |`
}
