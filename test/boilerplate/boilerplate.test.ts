/** The stage: gates, zones, lists, sentences, packs by language, rules turned off. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { textBlocks } from '../../src/read/text.ts'
import { boilerplate, boilerplateWith } from '../../stages/boilerplate.ts'
import { gateOf } from '../../stages/boilerplate/gate.ts'
import type { Article } from '../../stages/kit/article.ts'
import { keptBlocks } from '../../stages/kit/article.ts'
import type { Pack, Rule } from '../../stages/kit/rule.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { articleOf } from '../article-of.ts'

const STORY =
  'The town council of Brackwater voted late on Monday to keep the lighthouse lit, after a campaign by schoolchildren who had ' +
  'collected nine thousand signatures. Keeper Tamsin Orle, who had climbed its stairs for thirty years, wept in the second row.'

function article(lines: readonly string[], language = 'en'): Article {
  return { ...articleOf(textBlocks(lines.join('\n\n'))), language }
}

function cleaned(lines: readonly string[], stage: DocumentStage = boilerplate): readonly string[] {
  const start = article(lines)
  return keptBlocks(apply(start, stage.mark(start, defaults))).map(({ text }) => text)
}

const bare: Rule = {
  id: 'en/lamp-notice',
  about: 'navigation',
  near: ['lamp'],
  says: /^light the lamp[.!]?$/,
  takes: 'block',
  removes: ['Light the lamp'],
  keeps: ['Please light the lamp'],
}
const pack = (...rules: readonly Rule[]): Pack => ({ language: 'en', rules })

describe('boilerplate', () => {
  it('leaves an article without junk as it is', () => {
    expect(boilerplate.mark(article([STORY, 'A short line.', STORY]), defaults)).toEqual([])
  })
  it('takes what stands around the story and keeps the story', () => {
    const lines = [
      'Skip to content',
      STORY,
      'Advertisement',
      STORY,
      'Share on Facebook',
      'Related Articles',
      'Ferry late again',
      'Leave a Comment',
    ]
    expect(cleaned(lines)).toEqual([STORY, STORY])
  })
  it('knows the edges of a story that is told in short paragraphs', () => {
    const told = [
      'The keeper of the lighthouse at Brackwater climbed its stairs for the last time on Monday, and she counted every one.',
      'There are two hundred and twelve, said Tamsin Orle, who had promised the schoolchildren to let them know for certain.',
    ]
    expect(cleaned(['Facebook', ...told, 'Facebook'])).toEqual(told)
    expect(cleaned(['Facebook', 'The lamp went out.', 'Facebook'])).toEqual([
      'Facebook',
      'The lamp went out.',
      'Facebook',
    ])
  })
  it('changes nothing in what it has cleaned', () => {
    const once = cleaned([
      'Skip to content',
      STORY,
      'Related stories',
      'Ferry late again',
      'How it began',
      STORY,
      'Back to top',
    ])
    expect(cleaned(once)).toEqual(once)
  })
  it('marks in the order of blocks, then of rules, and names what it saw', () => {
    const other: Rule = { ...bare, id: 'en/lamp-again' }
    const marks = boilerplateWith([pack(bare, other)]).mark(
      article(['Light the lamp', STORY, 'Light the lamp!']),
      defaults,
    )
    expect(marks.map((mark) => [mark.rule, mark.saw])).toEqual([
      ['en/lamp-notice', 'Light the lamp'],
      ['en/lamp-again', 'Light the lamp'],
      ['en/lamp-notice', 'Light the lamp!'],
      ['en/lamp-again', 'Light the lamp!'],
    ])
  })
  it('leaves rules out that are turned off', () => {
    const settings = { ...defaults, withoutRules: ['en/lamp-notice'] }
    expect(boilerplateWith([pack(bare)]).mark(article(['Light the lamp']), settings)).toEqual([])
  })
  it('gives an article the packs of its language, and all where it is unknown', () => {
    const stage = boilerplateWith([{ language: 'fr', rules: [{ ...bare, id: 'fr/lamp-notice' }] }])
    const count = (language: string): number =>
      stage.mark(article(['Light the lamp'], language), defaults).length
    expect([count('fr'), count('und'), count('de')]).toEqual([1, 1, 0])
  })
  it('touches neither fields nor guarded blocks', () => {
    const start = article(['Light the lamp', 'Light the lamp'])
    const blocks = start.blocks.map(
      (block, n) => ({ ...block, fate: n === 0 ? 'named' : 'guarded' }) as const,
    )
    expect(boilerplateWith([pack(bare)]).mark({ ...start, blocks }, defaults)).toEqual([])
  })
})

describe('a notice as long as a paragraph', () => {
  const about =
    'Tamsin Orle is a freelance writer based in Brackwater, where she has kept the lighthouse for thirty years and told its ' +
    'story in four books. She teaches knots to schoolchildren on Saturdays and sails a boat that she built in the lamp room.'
  it('is not the end of the story, so that the tail begins above it', () => {
    expect(cleaned([STORY, 'About us', about, 'Follow us'])).toEqual([STORY])
  })
  it('stays between two paragraphs, and where nothing else is told', () => {
    expect(cleaned([STORY, about, STORY])).toEqual([STORY, about, STORY])
    expect(cleaned([about])).toEqual([about])
  })
  it('changes nothing in what it has cleaned', () => {
    const once = cleaned([STORY, about, STORY, about, 'Follow us'])
    expect(cleaned(once)).toEqual(once)
  })
})

describe('a rule that takes sentences', () => {
  const stage = boilerplateWith([pack({ ...bare, takes: 'sentence' })])
  it('cuts them out of their paragraph, wherever they stand', () => {
    expect(cleaned([`Light the lamp. ${STORY}`], stage)).toEqual([STORY])
    expect(cleaned([`${STORY} Light the lamp.  Light the lamp!`], stage)).toEqual([STORY])
    expect(cleaned(['One went up. Light the lamp. One came down.'], stage)).toEqual([
      'One went up. One came down.',
    ])
  })
  it('drops the block of which nothing else is left', () => {
    expect(
      stage.mark(article(['Light the lamp. Light the lamp!']), defaults).map(({ does }) => does),
    ).toEqual(['drop'])
  })
})

describe('a rule that takes a list', () => {
  it('takes all teasers below the story', () => {
    expect(
      cleaned([
        STORY,
        'Most read',
        'Ferry late again',
        'Is the mill for sale?',
        '4 May 2021',
        'Orle retires',
      ]),
    ).toEqual([STORY])
  })
  it('ends at a sentence, and leaves what may be the heading of the prose after it', () => {
    const lines = [STORY, 'Related stories', 'Ferry late again', 'Mill sold', 'What the keeper says', STORY]
    expect(cleaned(lines)).toEqual([STORY, 'What the keeper says', STORY])
    expect(cleaned([STORY, 'Related stories', 'The lamp went out.', STORY])).toEqual([
      STORY,
      'The lamp went out.',
      STORY,
    ])
  })
  it('leaves the heading of a story that goes on in shorter paragraphs', () => {
    const short = [
      'The keeper means to trim the lamp every evening, as his mother did, until the board finds him a machine.',
      'Nobody on the island wants that machine, he says, and the ferry could not carry it across in any case.',
    ]
    const lines = [STORY, 'Related stories', 'Ferry late again', 'What changes']
    expect(cleaned([...lines, ...short])).toEqual([STORY, 'What changes', ...short])
    expect(cleaned([...lines, ...short.slice(1)])).toEqual([STORY, ...short.slice(1)])
  })
  it('leaves title, byline and standfirst before the story', () => {
    const head = ['Lighthouse stays lit', 'By Jory Penn', 'Nine thousand had signed']
    expect(cleaned(['Trending', 'Ferry late again', ...head, STORY])).toEqual([
      'Ferry late again',
      ...head,
      STORY,
    ])
  })
  it('takes no more than a box of lines between paragraphs', () => {
    const many = Array.from({ length: 20 }, (_, n) => `Lamp number ${n}`)
    expect(cleaned([STORY, 'Related stories', ...many, STORY]).length).toBe(2 + 20 - 7)
  })
})

describe('the gate', () => {
  const gate = (near: string, text: string): boolean => gateOf([{ ...bare, near: [near] }])(text).length === 1
  it.each([
    ['lamp', 'Where is the LAMP?', true],
    ['lamp', 'Where are the lamps?', false],
    ['lamp', 'lamp', true],
    ["l'auteur", 'Par l\u2019auteur', true],
    ['e-mail', 'By E-Mail', true],
    ['\u00a9', 'Penn \u00a9 2021', true],
    ['\u76f8\u5173', '\u66f4\u591a\u76f8\u5173\u65b0\u95fb', true],
    ['\u76f8\u5173', '\u66f4\u591a\u65b0\u95fb', false],
    ['i\u0307lgili', '\u0130LG\u0130L\u0130', true],
    ['i\u0307stanbul', '\u0130stanbul haber', true],
    ['\u03c0\u03b7\u03b3\u03ae\u03c2', '\u03a0\u0397\u0393\u0389\u03a3', true],
    ['\uad00\ub828', '\uad00\ub828\uae30\uc0ac', true],
  ])('of %s in %s says %s', (near, text, passes) => {
    expect(gate(near, text)).toBe(passes)
  })
  it('forgets between two texts', () => {
    const two = gateOf([bare])
    expect([two('lamp lamp'), two('lamp'), two('sea')]).toEqual([[0], [0], []])
  })
})

describe('what somebody agrees to, forbids or says of messages in a story', () => {
  it.each([
    ['de', 'Ich stimme zu, dass der Datenschutz zu oft als Ausrede dient.'],
    ['de', 'Ich habe gelesen, dass die Daten der Kunden gestohlen wurden.'],
    ['fr', "Je reconnais que la confidentialité des échanges n'a pas été respectée."],
    ['fr', 'Les messages sont publiés sous pseudonyme, explique le chercheur.'],
    ['es', 'Confirmo que tenemos ofertas por el jugador, pero no vamos a vender.'],
    ['es', 'Acepto las condiciones del presidente y firmaré mañana.'],
    ['es', 'Queda prohibida la distribución de agua embotellada en los parques, dijo el alcalde.'],
    ['es', 'Los mensajes serán eliminados a las 24 horas, según la compañía.'],
    ['it', 'Confermo che abbiamo ricevuto diverse offerte, ma non vendiamo nessuno.'],
    ['it', 'È vietata la diffusione di immagini dei minori, ricorda il garante.'],
    ['it', 'I messaggi sono verificati dalla polizia postale, spiega il procuratore.'],
    ['pt', 'Concordo com os termos do acordo, disse o ministro.'],
    ['pt', 'Fica proibida a distribuição de sacolas plásticas na cidade, disse o prefeito.'],
    ['nl', 'Ik bevestig dat we meerdere aanbiedingen hebben gehad.'],
    ['pl', 'Potwierdzam, że mamy oferty za tego zawodnika, ale go nie sprzedamy.'],
    ['ru', 'Я согласен с условиями контракта и подпишу его завтра.'],
    ['el', 'Συμφωνώ με τους όρους του προέδρου και υπογράφω αύριο.'],
    ['ar', 'أوافق على شروط الرئيس وسأوقع غدا.'],
    ['ru', 'Сообщения о минировании школ проверяются полицией.'],
    ['el', 'Τα μηνύματα των υπόπτων ελέγχονται από την αστυνομία.'],
    ['pl', 'Wpisy z groźbami będą usuwane przez platformę.'],
    ['ja', '誹謗中傷の投稿を繰り返したとして、警視庁は男を逮捕した。'],
    ['ja', '投稿を削除するよう市は同社に求めた。'],
    ['zh', '涉及诽谤的三篇文章已被法院下令删除。'],
    ['zh', '用户须遵守当地法律，监管部门周二说。'],
    ['ko', '의견을 수렴해 다음 달까지 검토할 계획이라고 시는 밝혔다.'],
    ['ko', '명예훼손 게시물은 법원의 결정이 나오면 삭제될 전망이다.'],
    ['ko', '국회의 동의 없이 예산을 사용할 수 없습니다.'],
    ['ja', '記事の無断転載をめぐり、新聞社が提訴した。'],
    ['ja', '写真を無断で転載したとして、男性が書類送検された。'],
    ['zh', '未经许可，任何单位不得使用无人机。'],
    ['ar', 'يحظر نقل المواد الخطرة دون إذن مسبق.'],
  ])('stays: %s %s', (language, line) => {
    expect(boilerplate.mark(article([line], language), defaults)).toEqual([])
  })
})

describe('the last paragraph of a story that tells whose opinion or duty something is', () => {
  it.each([
    ['de', 'Für die Fehler von damals übernehmen wir die Verantwortung, sagte der Bischof.'],
    ['fr', 'Les opinions des Français sur la réforme ne reflètent pas celles des élus.'],
    ['es', 'Las opiniones de los vecinos no coinciden con las de la alcaldesa.'],
    ['it', 'Le opinioni dei cittadini non coincidono con quelle del sindaco.'],
    ['pt', 'As opiniões dos moradores não representam a posição do prefeito.'],
    ['nl', 'De meningen van bewoners komen niet overeen met die van de gemeente.'],
    ['pl', 'Opinie ekspertów nie są stanowiskiem rządu.'],
    ['el', 'Οι απόψεις των κατοίκων δεν εκφράζουν τον δήμο.'],
  ])('stays: %s %s', (language, line) => {
    expect(boilerplate.mark(article([STORY, line], language), defaults)).toEqual([])
  })
})
