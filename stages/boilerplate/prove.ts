/** Proves rules on their own examples: what each says it removes goes by that rule alone, what it says it keeps stays, and is near. */
import type { Article, Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Name } from '../kit/mark.ts'
import type { Example, Pack, Rule } from '../kit/rule.ts'
import { match } from './match.ts'
import type { Matched } from './match.ts'
import { makeReady } from './ready.ts'
import type { Ready } from './ready.ts'

export interface Failure {
  readonly rule: string
  /** Text of the example that fails; empty where the rule or the pack itself is at fault. */
  readonly example: string
  readonly wrong: string
}

/** Share of a pack's examples that must defend text. */
const KEEPS_SHARE = 1 / 3
/** Flags under which a pattern is the same however often it is asked. */
const FLAGS = /^[su]*$/
/** Escapes and classes pass whole; what is left of `^` and `$` is an anchor. */
const ANCHORS = /\\.|\[(?:\\.|[^\]\\])*\]|(\^|\$)/g
const ID = /^[a-z]+\/[a-z0-9-]+$/

/**
 * All that is wrong with a pack. A `removes` must go by its rule alone, whole where the rule takes blocks, and hold a `near` word. A `keeps`
 * must be left by every rule of the pack, and counts only as a near miss: a word of `near` stands in it, and the pattern
 * without its anchors (`^` and `$`) matches in it, so that nothing but an anchor or a condition of `where` saves it. A rule
 * that has neither anchor nor `where` is near by the word alone.
 */
export function prove(pack: Pack): readonly Failure[] {
  const all = makeReady(pack.rules)
  return [
    ...proveForm(pack),
    ...pack.rules.flatMap((rule) => [...proveRemoves(rule), ...proveKeeps(rule, all)]),
  ]
}

function proveForm(pack: Pack): readonly Failure[] {
  const failures: Failure[] = []
  const ids = new Set<string>()
  let removes = 0
  let keeps = 0
  for (const rule of pack.rules) {
    const fail = (wrong: string): number => failures.push({ rule: rule.id, example: '', wrong })
    if (ids.has(rule.id)) fail('the id is taken')
    if (!ID.test(rule.id) || !rule.id.startsWith(`${pack.language}/`))
      fail(`an id is ${pack.language}/ and small letters`)
    if (!FLAGS.test(rule.says.flags)) fail('a pattern has no flags but s and u: it runs on folded text')
    ids.add(rule.id)
    removes += rule.removes.length
    keeps += rule.keeps.length
  }
  if (keeps / (removes + keeps) < KEEPS_SHARE) {
    failures.push({
      rule: pack.language,
      example: '',
      wrong: `${keeps} of ${removes + keeps} examples defend text; a third must`,
    })
  }
  return failures
}

function proveRemoves(rule: Rule): readonly Failure[] {
  const alone = makeReady([rule])
  return rule.removes.map(placed).flatMap((example) => {
    const fail = (wrong: string): readonly Failure[] => [{ rule: rule.id, example: example.text, wrong }]
    const taken = takenFrom(example, alone)
    const first = example.before.length
    const wanted = Array.from({ length: 1 + example.alsoTakes }, (_, n) => first + n)
    if (!nearStands(rule, example.text)) return fail('no word of near stands in it')
    if (!taken.includes(first)) return fail('is not taken')
    return taken.join() === wanted.join()
      ? []
      : fail(`takes blocks ${taken.join(', ')}, not ${wanted.join(', ')}`)
  })
}

function proveKeeps(rule: Rule, all: Ready): readonly Failure[] {
  return rule.keeps.map(placed).flatMap((example) => {
    const fail = (wrong: string): readonly Failure[] => [{ rule: rule.id, example: example.text, wrong }]
    const taker = marksOn(example, all).find(({ block }) => block === example.before.length)
    if (taker !== undefined) return fail(`is taken by ${taker.rule}`)
    return isNearMiss(rule, example.text)
      ? []
      : fail('is no near miss: without anchors and place the rule would leave it too')
  })
}

function isNearMiss(rule: Rule, text: string): boolean {
  const free = rule.says.source.replaceAll(ANCHORS, (whole, anchor: string | undefined) =>
    anchor === undefined ? whole : '',
  )
  if (!nearStands(rule, text)) return false
  if (free === rule.says.source && rule.where === undefined) return true
  return new RegExp(free, rule.says.flags).test(fold(text))
}

function nearStands(rule: Rule, text: string): boolean {
  const folded = fold(text)
  return rule.near.some((near) => folded.includes(fold(near)))
}

function takenFrom(example: Placed, ready: Ready): readonly number[] {
  return [...new Set(marksOn(example, ready).map(({ block }) => block))]
}

function marksOn(example: Placed, ready: Ready): Matched['marks'] {
  return match(articleOf(example), ready, []).marks
}

function articleOf({ before, text, after, linked, host }: Placed): Article {
  const bare = { from: 0, to: 0, gap: 1 }
  const blocks = [...before, text, ...after].map((line, n): Block => {
    const facts = linked > 0 && n === before.length ? { ...bare, linked } : bare
    return { n, kind: 'paragraph', text: line, fate: 'kept', facts }
  })
  const names: readonly Name[] =
    host === ''
      ? []
      : [{ does: 'name', field: 'url', value: `https://${host}/`, source: 'text', rule: 'example', saw: '' }]
  return { id: 'example', form: 'text', language: 'und', blocks, tags: [], names, warnings: [] }
}

type Placed = Required<Example>

function placed(example: string | Example): Placed {
  const bare = { before: [], after: [], alsoTakes: 0, linked: 0, host: '' }
  return typeof example === 'string' ? { text: example, ...bare } : { ...bare, ...example }
}
