/** Reads the clean text of an article that a run wrote, in any format. Trusts no path in the manifest. */
import type { ArticleRecord } from '../../write/shapes.ts'
import type { PastRun } from './run-folder.ts'
import { textFileIn } from './run-folder.ts'

type Folder = Pick<PastRun, 'folder'>

export interface PastText {
  /** Line 1 of a text file; null if the title is somewhere else. */
  readonly title: string | null
  /** Paragraphs separated by empty lines; Markdown keeps its markup. */
  readonly text: string
}

/** The text in an article's file; undefined if none was written or the file is gone. */
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

/** The paragraphs of an article, from its file or else its record; undefined if the run wrote neither. */
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
