/** What reports, columns and service pieces say much as notices do: it stays, also where it is the first or the last line of an article. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../src/read/text.ts'
import { boilerplate } from '../../stages/boilerplate.ts'
import { STORY as ARABIC } from '../../stages/boilerplate/packs/ar/story.ts'
import { STORY as CHINESE } from '../../stages/boilerplate/packs/zh/story.ts'
import { STORY as DUTCH } from '../../stages/boilerplate/packs/nl/story.ts'
import { STORY as ENGLISH } from '../../stages/boilerplate/packs/en/story.ts'
import { STORY as FRENCH } from '../../stages/boilerplate/packs/fr/story.ts'
import { STORY as GERMAN } from '../../stages/boilerplate/packs/de/story.ts'
import { STORY as GREEK } from '../../stages/boilerplate/packs/el/story.ts'
import { STORY as ITALIAN } from '../../stages/boilerplate/packs/it/story.ts'
import { STORY as JAPANESE } from '../../stages/boilerplate/packs/ja/story.ts'
import { STORY as KOREAN } from '../../stages/boilerplate/packs/ko/story.ts'
import { STORY as POLISH } from '../../stages/boilerplate/packs/pl/story.ts'
import { STORY as PORTUGUESE } from '../../stages/boilerplate/packs/pt/story.ts'
import { STORY as RUSSIAN } from '../../stages/boilerplate/packs/ru/story.ts'
import { STORY as SPANISH } from '../../stages/boilerplate/packs/es/story.ts'
import { STORY as TURKISH } from '../../stages/boilerplate/packs/tr/story.ts'
import type { Article } from '../../stages/kit/article.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { articleOf } from '../article-of.ts'

const stories: readonly (readonly [language: string, story: string])[] = [
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['de', GERMAN],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['ru', RUSSIAN],
  ['el', GREEK],
  ['tr', TURKISH],
  ['ar', ARABIC],
  ['zh', CHINESE],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['en', ENGLISH],
]
/** A line each: the language, a space, what a paper of that language may print. */
const told = readFileSync(join(import.meta.dirname, 'reports.txt'), 'utf8').split('\n')

function article(lines: readonly string[], language: string): Article {
  return { ...articleOf(textBlocks(lines.join('\n\n'))), language }
}

describe.each(stories)('of %s', (language, story) => {
  const own = told.filter((line) => line.startsWith(`${language} `)).map((line) => line.slice(3))
  it('has lines to show', () => {
    expect(own.length).toBeGreaterThan(5)
  })
  it.each(own)('stays before, inside and after the story: %s', (line) => {
    for (const around of [
      [line, story],
      [story, line, story],
      [story, line],
    ]) {
      expect(boilerplate.mark(article(around, language), defaults)).toEqual([])
    }
  })
})
