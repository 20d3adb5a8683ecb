/**
 * What goes into a dish: a heading that says so, and the lines with amounts below it; and how it is made: a heading behind them, and the sentences below it. The model, which knows the article by its
 * sentences, takes such a list for a menu; of 43 in pages and dumps that nothing was trained on it lost 18 wholly or in part, and none of them was junk.
 */
import type { Block } from '../../kit/article.ts'
import { endsLikeSentence } from '../../kit/sentence.ts'

const HEADING =
  /^(?:ingredients?|zutaten(?: für .{1,40})?|ingrédients|ingredientes|ingredienti|ingrediënten|składniki|ингредиенты|інгредієнти|malzemeler|υλικά|ingredienser|ainekset|suroviny|hozzávalók|ingrediente|bahan-bahan|nguyên liệu|المقادير|المكونات|מצרכים|सामग्री|材料|食材|재료)(?:\s*[（(].{0,30}[)）])?\s*[:：]?$/iu
const METHOD =
  /^(?:method|directions|instructions|preparation|zubereitung|préparation|preparación|elaboración|preparazione|procedimento|modo de preparo|preparo|bereiding(?:swijze)?|przygotowanie|sposób przygotowania|приготовление|приготування|hazırlanışı|yapılışı|εκτέλεση|gör så här|fremgangsmåde|postup|elkészítés|mod de preparare|cách làm|طريقة التحضير|אופן ההכנה|विधि|作り方|做法|만드는 법)\s*[:：]?$/iu
const AMOUNT = /[\p{Nd}½¼¾⅓⅔⅛]/u
const LONGEST_LINE = 100
/** A sentence of so many characters is none of the list. */
const SENTENCE = 40
const MOST_LINES = 40
const FEWEST_AMOUNTS = 3
/** Share of a line in links from which it is none of what goes into a dish, but leads to another. */
const LINKED = 0.9
/** Lines without an amount between two that have one: `Salt`, `For the glaze`; a dump of text nodes parts the amount from its name. */
const BETWEEN = 2

/** What tells of a step ends as a statement does; what asks or calls speaks to the reader. */
const STEP_END = /[.\u06d4\u0964\u3002]["'\u201d\u2019\u00bb)]*$/u

/** The blocks of such lists, of the headings over how it is made, which stand behind them, and of the steps below these. */
export function recipeLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { n, text } of blocks) {
    if (text.length > LONGEST_LINE || !HEADING.test(text)) continue
    for (let at = n, end = listEnd(blocks, n); at <= end; at++) lines.add(at)
  }
  const [first = Infinity] = lines
  for (const { n, text } of blocks) {
    if (n <= first || !isMethod(text)) continue
    for (let at = n, end = stepsEnd(blocks, n); at <= end; at++) lines.add(at)
  }
  return lines
}

/** The last of the sentences right below the heading; the heading itself where there is none. */
function stepsEnd(blocks: readonly Block[], heading: number): number {
  let last = heading
  for (const { n, text, fate, facts } of blocks.slice(heading + 1, heading + 1 + MOST_LINES)) {
    if (fate !== 'kept' || (facts.linked ?? 0) >= LINKED || !STEP_END.test(text)) break
    last = n
  }
  return last
}

function isMethod(text: string): boolean {
  return text.length <= LONGEST_LINE && METHOD.test(text)
}

/** The last line with an amount, or the one right above how it is made; -1 where no list stands below the heading. */
function listEnd(blocks: readonly Block[], heading: number): number {
  let [last, amounts] = [heading, 0]
  for (const { n, text, fate, facts } of blocks.slice(heading + 1, heading + 1 + MOST_LINES)) {
    if ((facts.linked ?? 0) >= LINKED) break
    if (fate === 'named' || text.length > LONGEST_LINE || n - last > BETWEEN + 1) break
    if (amounts > 0 && isMethod(text)) {
      last = n - 1
      break
    }
    if (text.length > SENTENCE && endsLikeSentence(text)) break
    if (!AMOUNT.test(text)) continue
    last = n
    amounts++
  }
  return amounts >= FEWEST_AMOUNTS && amounts * 2 >= last - heading ? last : -1
}
