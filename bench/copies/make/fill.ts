/** Fills a template: names from lists that are made up, numbers from ranges, the same name wherever it has the same number. */
import type { Random } from './random.ts'
import type { Template } from './templates.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  town: split(`Ashmere Brindle Caldwick Dorsley Elmhurst Farnholt Garrowby Hexley Ingleton Jarrowdale Kestrel Larkfield Marlow
    Northwick Oakham Penfold Quarley Ravenscar Saltby Thornbury Ullswick Verwood Wexcombe Yarmley Aldergate Birkdale Coldwater
    Drayford Eastmoor Fennimore Glenside Harwell Ironbridge Juniper Kirkfold Lindale Millbrook Netherby Orston Pinewood`),
  first:
    split(`Anna Ben Clara Daniel Ellen Frank Grace Hugo Irene Jakob Karin Leo Maria Nils Olga Peter Ruth Samuel Tara Uwe
    Vera Walter Yusuf Zoe Amina Boris Celia Dario Edith Felix Gita Henrik Ines Jonas Keiko Lars Mona Nadia Omar Priya`),
  last: split(`Abbott Barlow Carver Dunne Easton Fielding Grover Hale Ingram Jessop Keller Lomax Mercer Norris Ogden Prior
    Quill Rigby Sutter Tilney Underhill Vance Weller Yates Zimmer Arkwright Bergmann Castell Dvorak Esposito Farrow Gruber
    Hadley Ivanov Jensen Kowal Lindqvist Moreau Nakata Okafor`),
  firm: split(`Altis Brightwell Corvane Deltona Ellipse Fairstone Gravity Halden Intera Juno Kelvin Lumina Meridian Norvik
    Optima Parallax Quantis Redwood Solano Tectra Unison Vantage Westline Xylo Yellowtail Zephyr`).map(
    (one) => `${one} Holdings`,
  ),
  club: split(`Rovers United Athletic Albion City Rangers Wanderers Town`).flatMap((one, n) =>
    ['Ashmere', 'Caldwick', 'Farnholt', 'Hexley', 'Larkfield', 'Saltby'].map((town, m) =>
      (n + m) % 3 === 0 ? `${one} ${town}` : `${town} ${one}`,
    ),
  ),
  street:
    split(`Mill Church Station High Park Victoria Albert Chapel Bridge Orchard Willow Castle Market King Queen Abbey
    Meadow Harbour Quarry Foundry`).flatMap((one) => [`${one} Road`, `${one} Street`, `${one} Lane`]),
  place: split(
    `Granary Lighthouse Corn Exchange Old Foundry Riverside Memorial Phoenix Assembly Copper Kettle Blue Anchor`,
  )
    .map((one) => `the ${one} Hall`)
    .concat([
      'St Anne Hospital',
      'the Copper Kettle',
      'the Blue Anchor',
      'Westgate Arena',
      'the Tin Theatre',
    ]),
  region: split('Norland Eastshire Westmark Highmoor Southvale Lakeland Midmarch Ostrava Carland Dunmark'),
  day: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  month: split('January February March April May June July August September October November December'),
}

function split(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

export interface Filled {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** One article of the template. A paragraph in five is left out, but never the first three. */
export function fill(template: Template, random: Random): Filled {
  const known = new Map<string, string>()
  const one = (text: string): string =>
    text.replace(/\{([^{}]+)\}/g, (_, slot: string) => slotText(slot, random, known))
  const paragraphs = template.body.filter((_, n) => n < 3 || !random.chance(0.2)).map(one)
  return { title: one(template.title), paragraphs }
}

function slotText(slot: string, random: Random, known: Map<string, string>): string {
  const range = /^(\d+)-(\d+)$/.exec(slot)
  if (range !== null) return String(random.whole(Number(range[1]), Number(range[2])))
  const [name = '', number] = slot.split(':')
  const names = NAMES[name]
  if (names === undefined) return random.pick(slot.split('|'))
  if (number === undefined) return random.pick(names)
  const said = known.get(slot) ?? random.pick(names)
  known.set(slot, said)
  return said
}
