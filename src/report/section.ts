/**
 * Collects the documents of one page: their list in memory, everything else in parts on disk until the page
 * is written.
 */
import { join } from 'node:path'
import { sayingOf } from '../../stages/duplicates/family/choose.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { writeBeside } from './beside.ts'
import type { CopyDetail, ListedDocument, StoryEntry } from './data.ts'
import type { PastCopy, PastStory } from '../read/past/run-folder.ts'
import { overviewHtml } from './overview.ts'
import { pageEnd, pageHead } from './page.ts'
import { openParts } from './parts.ts'
import { openRules } from './rule-table.ts'
import { pageScript } from './script.ts'
import { openTally } from './tally.ts'
import type { ReportTally } from './tally.ts'
import type { Teller } from './teller.ts'
import { writeWhole } from '../write/whole.ts'

export interface About {
  readonly title: string
  readonly version: string
  /** Names of the stages in the order in which they ran. */
  readonly stages: readonly string[]
}

/** Which documents a page holds. */
export interface Range {
  readonly first: string
  readonly last: string
  readonly documents: number
}

/** Where a page is written, and what it says about its place among others. */
export interface PagePlace {
  readonly path: string
  /** Relative address of the index page; absent if there is only one page. */
  readonly whole?: string
  readonly range?: string
}

export interface Section {
  /** Adds a document and, if it is canonical, its story. The document also counts in the run's tally. */
  readonly add: (document: ManifestLine, story: PastStory | undefined) => void
  readonly size: () => number
  readonly range: () => Range
  readonly write: (place: PagePlace) => void
}

export interface Making {
  /** A folder for temporary files. */
  readonly work: string
  readonly teller: Teller
  readonly about: About
  /** The manifest lines of all members of stories, by id. */
  readonly copies: ReadonlyMap<string, ManifestLine>
  /** The tally of the whole run. */
  readonly whole: ReportTally
}

/** A document's entry before the stories have numbers. */
type Waiting = Omit<ListedDocument, 'story'> & { readonly belongs: string }

export function openSection({ work, teller, about, copies, whole }: Making): Section {
  const details = openParts(join(work, 'articles.html'), 'articles')
  const tally = openTally()
  const rules = openRules()
  const waiting: Waiting[] = []
  const stories: PastStory[] = []

  function add(document: ManifestLine, story: PastStory | undefined): void {
    const spoken = new Set<number>()
    const numberOf = (rule: string, stage: string): number => {
      const number = rules.numberOf(rule, stage)
      spoken.add(number)
      return number
    }
    const { detail, removals, site } = teller.tell(document, numberOf)
    for (const count of [tally, whole]) count.see({ document, removals, site })
    if (story !== undefined) stories.push(story)
    waiting.push({
      id: document.id,
      title: document.title ?? '',
      status: document.status,
      language: document.language ?? '',
      site,
      kept: document.kept.characters,
      removed: document.dropped.characters,
      rules: [...spoken].toSorted((a, b) => a - b),
      relation: document.relation ?? '',
      belongs: document.story ?? '',
      ...details.add(detail),
    })
  }
  function write({ path, ...place }: PagePlace): void {
    const storyParts = openParts(join(work, 'stories.html'), 'stories')
    const numbers = new Map(waiting.map(({ id }, number) => [id, number]))
    const entries = stories.map((line) => storyEntry(line))
    const storyNumbers = new Map(entries.map(({ id }, number) => [id, number]))
    const articles = waiting.map(({ belongs, ...entry }) => ({
      ...entry,
      story: storyNumbers.get(belongs) ?? -1,
    }))
    const index = {
      stages: about.stages,
      rules: rules.all(),
      articles,
      stories: entries,
      parts: { articles: details.count(), stories: storyParts.count() },
    }
    const overview = overviewHtml(tally.overview(about.stages), { ...about, ...place, linked: true })
    const head = pageHead({
      ...place,
      title: `${about.title}: report`,
      overview,
      index,
      script: pageScript(),
    })
    writeBeside(path, (file) => {
      writeWhole(file, head)
      details.moveTo(file)
      storyParts.moveTo(file)
      writeWhole(file, pageEnd)
    })

    function storyEntry(line: PastStory): StoryEntry {
      const number = numbers.get(line.story) ?? -1
      const own = waiting[number]
      const lies = storyParts.add({
        why: criterion(line.chosen),
        language: own?.language ?? '',
        article: number,
        paragraphs: paragraphsOf(line.story) ?? [],
        copies: line.copies.map(copyDetail),
      })
      const relations = [...new Set(line.copies.map(({ relation }) => relation))]
      return { id: line.story, title: own?.title ?? '', copies: line.copies.length, relations, ...lies }
    }
    function copyDetail(copy: PastCopy): CopyDetail {
      const title = copies.get(copy.id)?.title ?? ''
      return { ...copy, title, article: numbers.get(copy.id) ?? -1, paragraphs: paragraphsOf(copy.id) }
    }
    function paragraphsOf(id: string): readonly string[] | null {
      const document = copies.get(id)
      return document === undefined ? null : teller.paragraphs(document)
    }
  }
  function range(): Range {
    return { first: waiting[0]?.id ?? '', last: waiting.at(-1)?.id ?? '', documents: waiting.length }
  }
  return { add, size: () => waiting.length, range, write }
}

/** The criterion that chose the article, as `duplicates` words it. */
function criterion(rule: string | null): string {
  return sayingOf(rule) ?? 'nothing else tells them apart'
}
