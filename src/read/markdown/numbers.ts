/** Numbers before items of Markdown that count nothing: a year or a day at the head of a sentence belongs to the text. */
import type { Token } from 'markdown-it'

/** A list of one is none: `3. Oktober`, `1986. It was closed`. */
const FEWEST_ITEMS = 2
/** No list counts to a thousand; a chronicle has years. */
const LONGEST_NUMBER = 3

/** The openings of items whose number is text. */
export function saidNumbers(tokens: readonly Token[]): ReadonlySet<Token> {
  const said = new Set<Token>()
  const open: Token[][] = []
  for (const token of tokens) {
    if (token.type === 'ordered_list_open' || token.type === 'bullet_list_open') open.push([])
    else if (token.type === 'list_item_open') open.at(-1)?.push(token)
    else if (token.type === 'ordered_list_close') addUnlessCounting(said, open.pop() ?? [])
    else if (token.type === 'bullet_list_close') open.pop()
  }
  return said
}

function addUnlessCounting(said: Set<Token>, items: readonly Token[]): void {
  if (!counts(items.map(({ info }) => info))) for (const item of items) said.add(item)
}

/** From one on in any order, as Markdown lets writers do, or each one more than that before. */
function counts(numbers: readonly string[]): boolean {
  const [first = ''] = numbers
  if (numbers.length < FEWEST_ITEMS || first.length > LONGEST_NUMBER) return false
  return Number(first) <= 1 || numbers.every((number, n) => Number(number) === Number(first) + n)
}
