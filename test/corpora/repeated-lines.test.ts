/** What a site prints: lines around several stories go, lines of one story printed often stay. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { textBlocks } from '../../src/read/text.ts'
import { checked } from '../../src/settings.ts'
import { textOf } from '../../src/write/render.ts'
import type { Article, Kind } from '../../stages/kit/article.ts'
import { hash53 } from '../../stages/kit/hash.ts'
import type { Member } from '../../stages/kit/stage.ts'
import { repeatedLines } from '../../stages/repeated-lines.ts'
import type { Note } from '../../stages/repeated-lines/note.ts'

const { settings } = checked({})
const subjects = ['ferry', 'bakery', 'library', 'orchard', 'tramway', 'quarry']

/** Three long paragraphs about one thing, unlike those about another. */
function story(n: number): readonly string[] {
  const thing = subjects[n] ?? 'harbour'
  return ['first', 'second', 'third'].map((part) => {
    const words = Array.from({ length: 40 }, (_, at) => `${thing}${part}${at}`)
    return `The ${part} paragraph tells of the ${words.join(' ')}.`
  })
}

function page(id: string, lines: readonly string[], url?: string): Article {
  const name = {
    does: 'name',
    field: 'url',
    value: url ?? '',
    source: 'record url',
    rule: 'x/url',
    saw: '',
  } as const
  return {
    id,
    form: 'text',
    language: 'en',
    blocks: textBlocks(lines.join('\n')),
    tags: [],
    names: url === undefined ? [] : [name],
    warnings: [],
  }
}

/** The page, its lines that match of another kind than running text. */
function withKind(article: Article, kind: Kind, line: RegExp): Article {
  const blocks = article.blocks.map((block) => (line.test(block.text) ? { ...block, kind } : block))
  return { ...article, blocks }
}

/** The page after a stage that took the line. */
function without(article: Article, line: string): Article {
  const block = article.blocks.find(({ text }) => text === line.trim())?.n ?? -1
  return apply(article, [{ does: 'drop', block, rule: 'test/junk', saw: '' }])
}

/** The pages' texts after the round, families gathered as the engine does. */
function cleaned(pages: readonly Article[]): readonly string[] {
  const members = pages.map((article): Member<Note> => ({
    id: article.id,
    note: repeatedLines.observe(article, settings),
  }))
  const groups = new Map<string, Member<Note>[]>()
  for (const member of members) {
    for (const key of new Set(repeatedLines.keys(member.note, settings)))
      groups.set(key, [...(groups.get(key) ?? []), member])
  }
  const verdicts = [...groups].map(([key, group]) =>
    repeatedLines.settle({ key: hash53(key), members: group, edges: [] }, settings),
  )
  return pages.map((article) =>
    textOf(verdicts.reduce((now, verdict) => apply(now, verdict.get(article.id) ?? []), article)),
  )
}

const address = (n: number): string => `https://courier.example/${n}`
const footer = ['The Courier, printed in Lindholm', 'Write to the desk with your news']
const four = [0, 1, 2, 3]

describe('repeated-lines', () => {
  it('drops what two stories of one site print at the edge', () => {
    const texts = cleaned([0, 1].map((n) => page(`p${n}`, [...story(n), ...footer], address(n))))
    expect(texts).toEqual([0, 1].map((n) => story(n).join('\n\n')))
  })
  it('keeps all lines of one story that a site printed five times', () => {
    const texts = cleaned(
      [0, 0, 0, 0, 0].map((n, at) => page(`p${at}`, [...story(n), ...footer], address(at))),
    )
    expect(texts[0]).toContain('printed in Lindholm')
  })
  it('keeps a line that two sites share', () => {
    const texts = cleaned(
      [0, 1].map((n) => page(`p${n}`, [...story(n), ...footer], `https://paper${n}.example/a`)),
    )
    expect(texts[0]).toContain('printed in Lindholm')
  })
  it('keeps a line inside two stories, and drops one inside four', () => {
    const inside = (n: number): readonly string[] =>
      story(n).flatMap((part, at) => (at === 1 ? ['Our reporters were there.', part] : [part]))
    const inTwo = cleaned([0, 1].map((n) => page(`p${n}`, inside(n), address(n))))
    const inFour = cleaned(four.map((n) => page(`p${n}`, inside(n), address(n))))
    expect(inTwo[0]).toContain('Our reporters')
    expect(inFour[0]).not.toContain('Our reporters')
  })
  it('of a dump without sites drops furniture in company, and keeps a heading that strangers share', () => {
    const pages = [0, 1, 2, 3, 4].map((n) =>
      page(`p${n}`, [...story(n), 'Conclusion', `The ${subjects[n]} was worth it.`, ...footer]),
    )
    const [text] = cleaned(pages)
    expect(text).toContain('Conclusion')
    expect(text).not.toContain('printed in Lindholm')
  })
  describe('pages of short lines', () => {
    const table = ['Orme 3-1 Dunmere', 'Tarrick 0-0 Sellwick', 'Ashby 2-2 Lowmark', 'Pell 5-0 Fenwick']

    it('are one story where they print the same, however often they were crawled', () => {
      const others = [0, 1].map((n) => page(`q${n}`, [...story(n), ...footer], address(n)))
      const tables = four.map((n) => page(`p${n}`, [...table, ...footer.slice(n % 2)], address(9 + n)))
      const texts = cleaned([...others, ...tables])
      for (const text of texts.slice(2)) expect(text).toContain(table.join('\n\n'))
      expect(texts[0]).not.toContain('printed in Lindholm')
    })
    it('are not emptied, though other stories print each of their lines', () => {
      const others = four.map((n) => page(`q${n}`, [...story(n), ...table], address(n)))
      const texts = cleaned([...others, page('p', table, address(9))])
      expect(texts.at(-1)).toBe(table.join('\n\n'))
      expect(texts[0]).not.toContain(table[0])
    })
  })
  describe('what is of the story stays, though many of a site print it', () => {
    const between = (n: number, ...lines: readonly string[]): readonly string[] => {
      const [first = '', ...others] = story(n)
      return [first, ...lines, ...others]
    }
    const textsOf = (lines: (n: number) => readonly string[]): readonly string[] =>
      cleaned(four.map((n) => page(`p${n}`, lines(n), address(n))))

    it('a heading, a speaker, a question right above what it leads to', () => {
      for (const label of ['Where to stay', 'Mrs Abernathy', 'What is your earliest memory?'])
        expect(textsOf((n) => between(n, label))[0]).toContain(label)
      expect(textsOf((n) => [...story(n), 'Where to stay'])[0]).not.toContain('Where to stay')
      expect(textsOf((n) => [...story(n), 'About us', ...footer])[0]).not.toContain('About us')
    })
    it('code, and the sentence that leads to it', () => {
      const lines = ['First install the library and load it at the top of the file:', 'npm install plotwell']
      const pages = four.map((n) => withKind(page(`p${n}`, between(n, ...lines), address(n)), 'code', /^npm/))
      for (const line of lines) expect(cleaned(pages)[0]).toContain(line)
    })
    it('a table, a list and a row of short lines that hold something of their own', () => {
      const rows = (n: number): readonly string[] => ['Colour\tGrey', `Price\t${n} crowns`, 'Made in\tOlvik']
      for (const kind of ['cell', 'item', 'paragraph'] as const) {
        const pages = four.map((n) =>
          withKind(page(`p${n}`, [...story(n), ...rows(n)], address(n)), kind, /\t/),
        )
        expect(cleaned(pages)[0]).toContain('Made in')
      }
      expect(textsOf((n) => [...story(n), ...rows(0)])[0]).not.toContain('Made in')
    })
    it('a sentence that closes three stories', () => {
      const told = 'The hearing goes on.'
      const three = cleaned([0, 1, 2].map((n) => page(`p${n}`, [...story(n), told], address(n))))
      expect(three[0]).toContain(told)
      expect(textsOf((n) => [...story(n), told])[0]).not.toContain(told)
    })
  })
  it('drops furniture of a page whose note has no room for a line of the story', () => {
    const menu = Array.from({ length: 40 }, (_, n) => `Section ${n} of the Courier`)
    const whole = four.map((n) => page(`p${n}`, [...menu, ...story(n), ...menu], address(n)))
    expect(cleaned(whole)[0]).not.toContain('Section 7 ')
  })
  it('counts what was crawled from one address once, and not the address of the whole site', () => {
    const live = (url: string): readonly Article[] =>
      [0, 1, 2, 3].map((n) => page(`p${n}`, [...story(n), ...footer], url))
    expect(cleaned(live(address(1)))[0]).toContain('printed in Lindholm')
    expect(cleaned(live('https://courier.example/'))[0]).not.toContain('printed in Lindholm')
  })
  describe('what an earlier stage took from other pages', () => {
    const notice = `The Courier of Lindholm is printed by its readers. ${'It takes no money from the town. '.repeat(9)}`
    const own = (n: number): readonly string[] => [...story(n), 'About us', notice]

    it('goes, though it is as long as a paragraph and stands last', () => {
      const pages = [0, 1].map((n) => page(`p${n}`, own(n), address(n)))
      const [first = page('none', []), ...others] = pages
      const texts = cleaned([first, ...others.map((one) => without(one, notice))])
      expect(texts[0]).not.toContain('printed by its readers')
      expect(cleaned(pages)[0]).toContain('printed by its readers')
    })
    it('goes from a dump without sites where its neighbour goes with it', () => {
      const pages = [0, 1, 2, 3, 4].map((n) => page(`p${n}`, own(n)))
      const texts = cleaned(pages.map((one, n) => (n === 0 ? one : without(one, notice))))
      expect(texts[0]).not.toContain('printed by its readers')
      const strangers = [0, 1, 2, 3, 4].map((n) =>
        page(`p${n}`, [...story(n), `${subjects[n]} news`, notice]),
      )
      const kept = cleaned(strangers.map((one, n) => (n === 0 ? one : without(one, notice))))
      expect(kept[0]).toContain('printed by its readers')
    })
    it('is longer than a notice only there', () => {
      const long = `${notice}${notice}`
      const pages = [0, 1, 2, 3].map((n) =>
        page(`p${n}`, [...story(n), long, ...story(n).slice(1)], address(n)),
      )
      expect(cleaned(pages)[0]).toContain('printed by its readers')
      const texts = cleaned(pages.map((one, n) => (n === 0 ? one : without(one, long))))
      expect(texts[0]).not.toContain('printed by its readers')
    })
    it('stays where only the same story lost it', () => {
      const pages = [0, 0, 0].map((n, at) => page(`p${at}`, own(n), address(at)))
      const texts = cleaned(pages.map((one, n) => (n === 0 ? one : without(one, notice))))
      expect(texts[0]).toContain('printed by its readers')
    })
  })
  it('keeps the note under two kilobytes', () => {
    const lines = Array.from({ length: 400 }, (_, n) => `Line ${n} of a very long list of links`)
    const whole = page('p', [...lines, ...story(0), ...lines], address(0))
    const odd = whole.blocks.filter(({ n, text }) => n % 2 === 1 && text.startsWith('Line'))
    const drops = odd.map(({ n }) => ({ does: 'drop', block: n, rule: 'test/junk', saw: '' }) as const)
    for (const article of [whole, apply(whole, drops)]) {
      const note = repeatedLines.observe(article, settings)
      expect(Buffer.byteLength(JSON.stringify(note))).toBeLessThanOrEqual(2048)
    }
  })
})
