/** What happens to a text on its way to another site: noise, cuts, edits, spinning. Another hand than the shared data's. */
import type { Random } from './random.ts'
import { shuffled } from './random.ts'

export type Paragraphs = readonly string[]

/** Words and paragraphs of other articles, from which what is new comes. */
export interface Stock {
  readonly words: readonly string[]
  readonly paragraphs: readonly string[]
}

export type Operation = (paragraphs: Paragraphs, random: Random, stock: Stock) => Paragraphs

const NEIGHBOURS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['l', '1'],
  ['O', '0'],
  ['e', 'c'],
  ['h', 'b'],
  ['u', 'v'],
  ['5', 'S'],
  ['i', 'j'],
]

/** Slips of a keyboard: letters swapped, dropped, doubled, or their neighbours hit. */
export function typos(rate: number): Operation {
  return (paragraphs, random) =>
    paragraphs.map((one) => byWord(one, (word) => (random.chance(rate) ? slip(word, random) : word)))
}

function slip(word: string, random: Random): string {
  if (word.length < 3) return word
  const at = random.whole(0, word.length - 2)
  const [left, right] = [word.charAt(at), word.charAt(at + 1)]
  const row = NEIGHBOURS.find((keys) => keys.includes(left.toLowerCase()))
  const near = row === undefined ? left : row.charAt((row.indexOf(left.toLowerCase()) + 1) % row.length)
  const becomes = random.pick([right + left, right, left + left + right, near + right])
  return word.slice(0, at) + becomes + word.slice(at + 2)
}

/** A bad scan: signs taken for others, words run together or apart. */
export function scan(rate: number): Operation {
  return (paragraphs, random) =>
    paragraphs.map((one) =>
      byWord(one, (word) => (random.chance(rate) ? misread(word, random) : word)).replace(/ /g, () =>
        random.chance(rate / 6) ? '' : ' ',
      ),
    )
}

function misread(word: string, random: Random): string {
  const possible = LOOKALIKES.filter(([from]) => word.includes(from))
  if (possible.length === 0) return slip(word, random)
  const [from, to] = random.pick(possible)
  return word.replace(from, to)
}

function byWord(text: string, change: (word: string) => string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'\u2019-]*/gu, change)
}

/** Only the first share of the words stays, cut at a paragraph; at least one paragraph. */
export function cut(share: number): Operation {
  return (paragraphs) => {
    const all = paragraphs.join(' ').length * share
    let length = 0
    return paragraphs.filter((one, n) => {
      length += one.length
      return n === 0 || length <= all
    })
  }
}

/** Paragraphs from anywhere are dropped, others come in: a later version of the report. */
export function update(dropped: number, added: number): Operation {
  return (paragraphs, random, stock) => {
    const kept = paragraphs.filter((_, n) => n === 0 || !random.chance(dropped))
    const fresh = Math.max(1, Math.round(paragraphs.length * added))
    const next = [...kept]
    for (let n = 0; n < fresh; n++)
      next.splice(random.whole(0, next.length), 0, random.pick(stock.paragraphs))
    return next.map((one) =>
      one.replace(/\d+/g, (digits) => (random.chance(0.15) ? String(random.whole(2, 99)) : digits)),
    )
  }
}

/** Local words before the text and a credit after it. */
export const localIntro: Operation = (paragraphs, random, stock) => [
  random.pick(stock.paragraphs).slice(0, 260),
  ...paragraphs,
  `Reporting by ${random.pick(stock.words)} and ${random.pick(stock.words)}; more on this story as it comes in.`,
]

/** Paragraphs in another order but for the first. */
export const reordered: Operation = ([first = '', ...rest], random) => [first, ...shuffled(rest, random)]

/** Words told otherwise: names and numbers stay, other words of four letters and more become words of other articles. */
export function spun(rate: number): Operation {
  return (paragraphs, random, stock) =>
    paragraphs.map((one) =>
      one.replace(
        /(^|[\s(\u201c"])(\p{Ll}{4,})(?=$|[\s.,;:!?)\u201d"])/gu,
        (_, before: string, word: string) => {
          return before + (random.chance(rate) ? random.pick(stock.words).toLowerCase() : word)
        },
      ),
    )
}

/** As a translation machine and back: words told otherwise, small words lost or added, halves of sentences swapped. */
export function translated(rate: number): Operation {
  return (paragraphs, random, stock) =>
    spun(rate)(paragraphs, random, stock).map((one) => sentences(one, random))
}

function sentences(paragraph: string, random: Random): string {
  return paragraph.replace(/[^.!?]+[.!?]*/g, (sentence) => {
    const trimmed = random.chance(0.3)
      ? sentence.replace(/\b(?:the|a|an|that|of|to|has|had|was)\s/g, () => (random.chance(0.4) ? '' : 'the '))
      : sentence
    const comma = trimmed.indexOf(', ')
    if (comma < 0 || !random.chance(0.35)) return trimmed
    const end = /[.!?]*$/.exec(trimmed)?.[0] ?? ''
    const [head, tail] = [trimmed.slice(0, comma), trimmed.slice(comma + 2, trimmed.length - end.length)]
    return ` ${tail.trim()}, ${head.trim()}${end}`
  })
}

/** Several in a row. */
export function after(...operations: readonly Operation[]): Operation {
  return (paragraphs, random, stock) =>
    operations.reduce((now, operation) => operation(now, random, stock), paragraphs)
}

/** Every other paragraph, from the first or the second: two articles of one subject and voice that share no sentence. */
export function everyOther(paragraphs: Paragraphs, from: 0 | 1, random: Random): Paragraphs {
  const half = paragraphs.filter((_, n) => n % 2 === from)
  return random.chance(0.6) ? shuffled(half, random) : half
}

/**
 * Another outlet's report that takes over what the sender handed out: all quotations and one paragraph of background word for
 * word, among sentences of its own about the same people.
 */
export function handout(paragraphs: Paragraphs, other: Paragraphs, random: Random): Paragraphs {
  const quotes = paragraphs.join('\n').match(/[\u201c"][^\u201c\u201d"\n]{30,400}[\u201d"]/g) ?? []
  const background = paragraphs.slice(1).filter((one) => one.length > 120)
  const words = paragraphs.join(' ').length
  const taken = [...quotes.slice(0, 5), ...(background.length === 0 ? [] : [random.pick(background)])]
  const own = sameEvent(paragraphs, other, random).filter(
    (one) => !quotes.some((quote) => one.includes(quote)),
  )
  const kept = taken.filter((_, n) => taken.slice(0, n + 1).join(' ').length < words * TAKEN)
  return own.flatMap((one, n) => [one, ...(kept[n] === undefined ? [] : [kept[n]])])
}

/** Share of an article that another outlet may take over and still report for itself. */
const TAKEN = 0.3

/**
 * Another outlet's report of one event: the other article's sentences with this one's names and numbers in them, and one or two
 * of its quotations word for word.
 */
export function sameEvent(paragraphs: Paragraphs, other: Paragraphs, random: Random): Paragraphs {
  const text = paragraphs.join('\n')
  const names = text.match(/(?<=[\p{L},] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? ['Ashmere']
  const numbers = text.match(/\d[\d.,]*\d|\d/g) ?? ['12']
  const quotes = text.match(/[\u201c"][^\u201c\u201d"\n]{40,200}[\u201d"]/g) ?? []
  const told = other.map((one) =>
    one
      .replace(/(?<=[\p{L},] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu, () => random.pick(names))
      .replace(/\d[\d.,]*\d|\d/g, () => random.pick(numbers)),
  )
  const quoted = shuffled(quotes, random).slice(0, 2)
  return [
    ...told.slice(0, 2),
    ...quoted.map((quote) => `${quote} said ${random.pick(names)}.`),
    ...told.slice(2),
  ]
}
