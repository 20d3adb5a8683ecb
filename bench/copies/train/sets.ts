/** What the trees learn from: the shared data's development sets, and sets of our own made of its news pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocs } from '../documents.ts'
import type { Doc } from '../documents.ts'
import { copiesOf, halvesOf, templateDocs } from '../make/sets.ts'
import type { Base } from '../make/sets.ts'
import { strangeCopies } from '../make/strange.ts'
import { hiddenTemplates, shownTemplates } from '../make/templates.ts'

export interface Learned {
  readonly name: string
  readonly docs: readonly Doc[]
  /**
   * `real`: unlabelled news, in which only what stands word for word is taken for a copy. `cleaned`: labelled pages that went
   * through the pipeline, which may have lost what made them copies, or kept what makes strangers alike.
   */
  readonly labels: 'given' | 'real' | 'cleaned'
}

/** Articles of each template. */
const FILLED = 18
/** Characters from which a news page is an article. */
const SHORTEST = 600

export function learnedSets(data: string): readonly Learned[] {
  const news = newsBases(data)
  const quarter = (n: number): readonly Base[] => news.filter((_, at) => at % 4 === n)
  const pages = pageBases(data)
  const third = (n: number): readonly Base[] => pages.filter((_, at) => at % 3 === n)
  return [
    { name: 'made', docs: readDocs(join(data, 'copies/made-dev-clean')), labels: 'given' },
    { name: 'made, cleaned', docs: readDocs(join(data, 'copies/made-dev-full')), labels: 'cleaned' },
    { name: 'page copies', docs: copiesOf(third(0), third(1), 8), labels: 'given' },
    { name: 'page halves', docs: halvesOf([...third(1), ...third(2)], 9), labels: 'given' },
    {
      name: 'news halves',
      docs: halvesOf(
        [...quarter(2), ...quarter(3)].filter(({ paragraphs }) => paragraphs.length > 5),
        10,
      ),
      labels: 'given',
    },
    { name: 'versions', docs: readDocs(join(data, 'copies/real-wikiversions')), labels: 'given' },
    { name: 'templates', docs: templateDocs(shownTemplates, FILLED, 11), labels: 'given' },
    { name: 'news', docs: news.map(docOf), labels: 'real' },
    { name: 'news-copies', docs: copiesOf(quarter(0), quarter(1), 5), labels: 'given' },
  ]
}

/** Sets that nothing is learned from: other kinds of template, other news, other operations. */
export function hiddenSets(data: string): readonly Learned[] {
  const news = newsBases(data)
  const quarter = (n: number): readonly Base[] => news.filter((_, at) => at % 4 === n)
  return [
    { name: 'templates, other kinds', docs: templateDocs(hiddenTemplates, FILLED, 77), labels: 'given' },
    { name: 'news copies, other news', docs: copiesOf(quarter(2), quarter(3), 6), labels: 'given' },
    { name: 'strange copies', docs: strangeCopies(quarter(3), quarter(2), 21), labels: 'given' },
  ]
}

const LANGUAGES = new Map([
  ['English', 'en'],
  ['Chinese', 'zh'],
  ['Greek', 'el'],
  ['Polish', 'pl'],
  ['Russian', 'ru'],
])

interface Page {
  readonly text: string
  readonly language: string
}

function newsBases(data: string): readonly Base[] {
  const pages: Readonly<Record<string, Page>> = JSON.parse(
    readFileSync(join(data, 'html/daniel-dev/gold.json'), 'utf8'),
  )
  const bases = Object.entries(pages).map(([id, page]): Base => {
    const [title = '', ...paragraphs] = page.text.split('\n').filter((line) => line.trim() !== '')
    return { id: `news-${id}`, title, paragraphs, language: LANGUAGES.get(page.language) ?? 'und' }
  })
  return withoutTwins(bases.filter(({ paragraphs }) => paragraphs.join(' ').length > SHORTEST))
}

function pageBases(data: string): readonly Base[] {
  const pages: Readonly<Record<string, { readonly text: string; readonly title?: string | null }>> =
    JSON.parse(readFileSync(join(data, 'html/wcxb-dev-article/gold.json'), 'utf8'))
  const bases = Object.entries(pages).map(([id, page]): Base => {
    const paragraphs = page.text.split('\n').filter((line) => line.trim() !== '')
    return { id: `page-${id}`, title: page.title ?? '', paragraphs, language: 'en' }
  })
  return withoutTwins(bases.filter(({ paragraphs }) => paragraphs.join(' ').length > SHORTEST))
}

/** Pages that share a long paragraph or a title are copies already; the first stays. */
function withoutTwins(bases: readonly Base[]): readonly Base[] {
  const seen = new Set<string>()
  return bases.filter(({ title, paragraphs }) => {
    const long = [title, ...paragraphs]
      .filter((one) => one.length > 60)
      .map((one) => one.slice(0, 60).toLowerCase())
    const known = long.some((one) => seen.has(one))
    for (const one of long) seen.add(one)
    return !known
  })
}

function docOf(base: Base): Doc {
  const { id, title, paragraphs, language } = base
  return {
    id,
    title: '',
    text: [title, ...paragraphs].join('\n'),
    group: id,
    relation: 'single',
    class: 'single',
    language,
  }
}
