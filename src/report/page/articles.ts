/** The list of articles, filtered and searched. Each row shows how much was removed. */
import { stageClass } from '../colours.ts'
import type { ListedDocument } from '../data.ts'
import { figure, percent } from '../figures.ts'
import { STATUS_WORDS, filterOf, narrowed, openFilterBar } from './filters.ts'
import type { Filter } from './filters.ts'
import { openList } from './list.ts'
import { announce, make, splitBar } from './make.ts'
import type { Child } from './make.ts'
import { hashOf } from './place.ts'
import { search } from './search.ts'
import type { Hit } from './search.ts'
import type { Store } from './store.ts'

export interface ArticlesView {
  readonly show: (query: ReadonlyMap<string, string>) => void
  /** The articles before and after one in the current list. */
  readonly beside: (article: number) => { readonly before?: number; readonly after?: number }
  /** The address of the current list. */
  readonly address: () => string
}

/** Fewest letters for a search of the texts. A single one would find everything. */
const SHORTEST = 2

export function openArticles(section: HTMLElement, store: Store): ArticlesView {
  const { index } = store
  const count = make('p', [], { class: 'found' })
  const list = openList<Hit>('Articles', (hit) => rowLink(hit, store))
  const bar = openFilterBar(index, (filter) => {
    history.replaceState(null, '', hashOf('articles', { ...filter }))
    look(filter)
  })
  section.append(make('h1', ['Articles'], { class: 'unseen' }), bar.element, count, list.element)
  let shown: readonly Hit[] = []
  let address = '#articles'
  let turn = 0

  function show(query: ReadonlyMap<string, string>): void {
    const filter = filterOf(query)
    if (hashOf('articles', { ...filter }) === address && shown.length > 0) return list.show(shown)
    bar.set(filter)
    look(filter)
  }
  function look(filter: Filter): void {
    const own = ++turn
    address = hashOf('articles', { ...filter })
    const among = narrowed(index, filter)
    const words = filter.words.trim()
    if (words.length < SHORTEST) {
      tell(among.map((article) => ({ article })))
      return
    }
    void search(words, {
      store,
      among,
      onHits: (hits, done) => {
        if (own !== turn) return true
        tell([...hits], done < index.parts.articles ? done : undefined)
        return false
      },
    })
  }
  function tell(hits: readonly Hit[], part?: number): void {
    const more = part === undefined ? '' : ` so far, ${percent(part, index.parts.articles)} searched`
    count.textContent = `${figure(hits.length)} of ${figure(index.articles.length)} articles${more}`
    if (part === undefined) announce(`${hits.length} articles`)
    const same = hits.length === shown.length && hits.every(({ article }, n) => article === shown[n]?.article)
    shown = hits
    if (!same) list.show(hits)
  }
  function beside(article: number): { readonly before?: number; readonly after?: number } {
    const at = shown.findIndex((hit) => hit.article === article)
    const [before, after] = at < 0 ? [] : [shown[at - 1]?.article, shown[at + 1]?.article]
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  }
  return { show, beside, address: () => address }
}

function rowLink({ article, row, around }: Hit, { index }: Store): HTMLAnchorElement {
  const entry = index.articles[article]
  if (entry === undefined) return make('a', [])
  const { id, title, language, kept, removed } = entry
  const second = around === undefined ? about(entry) : aroundLine(around, index)
  const name = make('span', [title === '' ? id : title], { class: 'title', dir: 'auto', lang: language })
  const lost = make(
    'span',
    [
      percent(removed, kept + removed),
      make('span', [' removed'], { class: 'word' }),
      splitBar(kept, removed),
    ],
    {
      class: 'lost',
    },
  )
  const href = row === undefined ? `#article/${article}` : `#article/${article}?row=${row}`
  return make('a', [name, make('span', second, { class: 'about' }), lost], { href, class: 'entry' })
}

function about({ id, status, relation, language, site }: ListedDocument): readonly Child[] {
  const word = status === 'copy' ? `copy, ${relation}` : (STATUS_WORDS[status] ?? status)
  return [
    make('span', [word], { class: `status status-${status}` }),
    ...[language, site].filter((part) => part !== '').map((part) => make('span', [part])),
    make('span', [id], { class: 'id' }),
  ]
}

function aroundLine(
  { before, found, after, rule }: NonNullable<Hit['around']>,
  index: Store['index'],
): readonly Child[] {
  const by = rule === undefined ? undefined : index.rules[rule]
  const fate =
    by === undefined
      ? make('span', ['kept'], { class: 'status' })
      : make('span', [by.id], { class: `status rule ${stageClass(by.stage)}` })
  return [fate, make('span', [before, make('mark', [found]), after], { class: 'around', dir: 'auto' })]
}
