/** What saves a line from the rules wherever it stands: a sentence that goes on, a speaker who is named, running text right beside it. */
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../src/read/text.ts'
import { boilerplate, boilerplateWith } from '../../stages/boilerplate.ts'
import { tellsWhatWasSaid } from '../../stages/boilerplate/reported-speech.ts'
import type { Article } from '../../stages/kit/article.ts'
import { fold } from '../../stages/kit/fold.ts'
import type { Rule } from '../../stages/kit/rule.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { articleOf } from '../article-of.ts'

const STORY =
  'The town council of Brackwater voted late on Monday to keep the lighthouse lit, after a campaign by schoolchildren who had ' +
  'collected nine thousand signatures. Keeper Tamsin Orle, who had climbed its stairs for thirty years, wept in the second row.'

function article(lines: readonly string[], language = 'en'): Article {
  return { ...articleOf(textBlocks(lines.join('\n\n'))), language }
}

function taken(lines: readonly string[], stage = boilerplate): readonly string[] {
  const start = article(lines)
  return stage
    .mark(start, defaults)
    .flatMap((mark) => (mark.does === 'drop' ? [lines[mark.block] ?? ''] : []))
}

describe('a sentence that a scraper cut at its links', () => {
  it.each([
    ['If you want to climb the stairs yourself,', 'contact us', '.'],
    ['The newest are told in the', 'case studies', ', and the oldest in the log.'],
    ['Pictures of the lamp stand in her', 'photo gallery', ').'],
  ])('keeps its middle: %s %s', (before, line, after) => {
    expect(taken([STORY, before, line, after])).toEqual([])
    expect(taken([STORY, line])).toEqual([line])
  })
  it('is none where the line before it is closed, or all are links', () => {
    expect(taken([STORY, 'She has left the tower for good.', 'Contact us', '.'])).toEqual(['Contact us'])
    expect(taken([STORY, 'Jobs', 'Contact us', ','])).toContain('Contact us')
  })
  it('does not go on with three dots, which begin the second line of a headline', () => {
    expect(taken([STORY, 'Keeper of the lamp retires', 'Contact us', '... and nobody follows'])).toContain(
      'Contact us',
    )
  })
})

describe('a sentence that names a speaker', () => {
  it.each([
    'Keep your comments short, the mayor told the hearing.',
    'Der Artikel stellt keine Rechtsberatung dar, urteilte das Gericht.',
    'La rédaction n’est pas responsable, a tranché le tribunal.',
    'Este diario no asume la derrota, bromea el capitán.',
    'La redazione non risponde del danno, ha stabilito la corte.',
    'O jornal não assume a derrota, brinca o capitão.',
    'De redactie is niet verantwoordelijk, oordeelde de rechter.',
    'Portal nie odpowiada za treść listu, orzekł sąd.',
    'Портал не отвечает за паводок, заявил староста.',
    'Η εφημερίδα δεν ευθύνεται για τη ζημιά, έκρινε το δικαστήριο.',
    'Gazetemiz yangından sorumlu değildir, dedi müdür.',
    'الصحيفة غير مسؤولة عن الحريق، قال القاضي.',
    '网友应理性看待这场雨，专家说。',
    '当社は責任を負いません、と社長は繰り返した。',
    '당사는 이번 화재에 책임이 없습니다, 사장은 되풀이했다.',
  ])('is no notice, where the article ends with it either: %s', (line) => {
    expect(tellsWhatWasSaid(fold(line))).toBe(true)
    expect(taken([STORY, line])).toEqual([])
  })
  it.each([
    'Comments are moderated before they are shown, and those that insult go.',
    'Ines on March 3, 2019 at 10:21 pm says:',
    'Mary-Ann says:',
    'Jean-Pierre a dit le 12 mai 2031 :',
    'Nachdruck, auch in Auszügen, nur mit Genehmigung des Verlags.',
    'Toute reproduction, même partielle, est interdite sans accord écrit, préalable et exprès.',
    '声明：本网登载此文，不表示赞同其观点。',
    '当サイトはリンク先の内容について、一切の責任を負いません。',
  ])('is not what a notice is: %s', (line) => {
    expect(tellsWhatWasSaid(fold(line))).toBe(false)
  })
})

describe('a rule for what stands apart', () => {
  const lamp: Rule = {
    id: 'en/lamp-notice',
    about: 'rights',
    near: ['lamp'],
    says: /^light the lamp[.!]?$/,
    where: { zone: 'apart' },
    takes: 'block',
    removes: ['Light the lamp'],
    keeps: [{ text: 'Light the lamp', before: [STORY], after: [STORY] }],
  }
  const stage = boilerplateWith([{ language: 'en', rules: [lamp] }])
  const line = 'Light the lamp'
  const sentence = 'There are two hundred and twelve stairs, and she had counted every one of them.'
  it('takes it at the edges of the story, and between labels inside it', () => {
    expect(taken([line, STORY, line], stage)).toEqual([line, line])
    expect(taken([STORY, 'Name', line, 'Send', STORY], stage)).toEqual([line])
    expect(taken([line], stage)).toEqual([line])
  })
  it('leaves it beside a sentence of the story, on either side', () => {
    expect(taken([STORY, line, STORY], stage)).toEqual([])
    expect(taken([STORY, 'The stairs', line, sentence, STORY], stage)).toEqual([])
    expect(taken([STORY, sentence, line, 'The stairs', STORY], stage)).toEqual([])
  })
  it('looks past lines that rules took, so that a list of them inside the story stays', () => {
    expect(taken([STORY, line, line, line, STORY], stage)).toEqual([])
    expect(taken([STORY, 'Name', line, line, 'Send', STORY], stage)).toEqual([line, line])
  })
})
