/**
 * The page's own script: shows the view that the address names. It runs before the texts are loaded, and asks
 * for them part by part.
 */
import { showArticle } from './article.ts'
import { openArticles } from './articles.ts'
import { byId } from './make.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'
import { openStore } from './store.ts'
import { openStories } from './stories.ts'
import { showStory } from './story.ts'

const VIEWS = ['overview', 'articles', 'article', 'stories', 'story']
/** The tab that a view belongs to. */
const TABS: Readonly<Record<string, string>> = { article: 'articles', story: 'stories' }

const store = openStore()
const articles = openArticles(byId('view-articles'), store)
const stories = openStories(byId('view-stories'), store)
/** Scroll position of each list when the reader left it. */
const scrolled = new Map<string, number>()
let current = 'overview'

window.addEventListener('hashchange', () => void goTo(placeOf(location.hash)))
void goTo(placeOf(location.hash))

async function goTo(place: Place): Promise<void> {
  if (place.view === 'article') return goToArticle(place)
  if (place.view === 'story') return goToStory(place)
  const from = current
  reveal(place.view)
  if (place.view === 'articles') articles.show(place.query)
  if (place.view === 'stories') stories.show()
  const back = TABS[from] === place.view
  window.scrollTo(0, back ? (scrolled.get(place.view) ?? 0) : 0)
}

async function goToArticle({ numbers: [number = -1], query }: Place): Promise<void> {
  const entry = store.index.articles[number]
  if (entry === undefined) return goTo(placeOf('#articles'))
  const hash = location.hash
  const detail = (await store.articles(entry.part))[entry.at]
  if (detail === undefined || hash !== location.hash) return
  reveal('article')
  window.scrollTo(0, 0)
  const row = query.get('row')
  showArticle(
    byId('view-article'),
    { entry, detail },
    {
      index: store.index,
      back: articles.address(),
      ...articles.beside(number),
      ...(row === undefined ? {} : { row: Number(row) }),
    },
  )
}

async function goToStory({ numbers: [number = -1, copy = 0] }: Place): Promise<void> {
  const story = store.index.stories[number]
  if (story === undefined) return goTo(placeOf('#stories'))
  const hash = location.hash
  const detail = (await store.stories(story.part))[story.at]
  if (detail === undefined || hash !== location.hash) return
  reveal('story')
  window.scrollTo(0, 0)
  showStory(byId('view-story'), { number, copy, story, detail })
}

/** Shows one view and marks its tab. */
function reveal(wanted: string): void {
  const view = VIEWS.includes(wanted) ? wanted : 'overview'
  scrolled.set(current, window.scrollY)
  for (const name of VIEWS) byId(`view-${name}`).hidden = name !== view
  const tab = TABS[view] ?? view
  for (const link of document.querySelectorAll('nav [data-view]')) {
    if (link.getAttribute('data-view') === tab) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  current = view
}
