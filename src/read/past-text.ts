/** The clean text of an article as its run wrote it, in whichever form. Trusts no path in the manifest. */
import type { ArticleRecord } from '../write/shapes.ts'
import type { PastRun } from './past-run.ts'
import { textFileIn } from './past-run.ts'

type Folder = Pick<PastRun, 'folder'>

export interface PastText {
  /** Line 1 of a text file; null where the title stands in another place. */
  readonly title: string | null
  /** Paragraphs with an empty line between; of Markdown with its marks. */
  readonly text: string
}

/** What stands in an article's file; nothing where none was written or it is gone. */
export function pastText(run: Folder, file: string | null): PastText | undefined {
  const content = textFileIn(run, file)
  if (content === undefined) return undefined
  if (isMarkdown(file)) return { title: null, text: behindFrontMatter(content).trimEnd() }
  const end = content.indexOf('\n')
  if (end < 0) return { title: content, text: '' }
  return { title: content.slice(0, end), text: content.slice(end + 2).replace(/\n$/, '') }
}

export function isMarkdown(file: string | null): boolean {
  return file?.endsWith('.md') === true
}

/** The paragraphs of an article: of its file, else of its record; nothing where the run kept neither. */
export function pastParagraphs(
  run: Folder,
  file: string | null,
  record: () => ArticleRecord | undefined,
): readonly string[] | undefined {
  const text = pastText(run, file)?.text ?? record()?.text
  return text?.split('\n\n').filter((paragraph) => paragraph !== '')
}

function behindFrontMatter(content: string): string {
  if (!content.startsWith('---\n')) return content
  const end = content.indexOf('\n---\n')
  return end < 0 ? content : content.slice(end + 5).replace(/^\n/, '')
}
