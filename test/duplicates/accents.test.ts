import { describe, expect, test } from 'vitest'
import { runInMemory } from '../../bench/copies/round.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { readText } from '../../stages/duplicates/words/reading.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { article } from './articles.ts'

const ids = (text: string): readonly number[] => [...readText([text]).ids]
const spelled = (text: string): readonly number[] => [...readText([text]).spelled]

describe('words that lost their accents', () => {
  test.each([
    ['Latin', 'hélène été préfecture Łódź różą', 'helene ete prefecture Łodz roza'],
    ['Greek', 'λιμάνι γέφυρα', 'λιμανι γεφυρα'],
    ['Cyrillic', 'ёлка ещё', 'елка еще'],
    ['typed as letter and accent', 'cafe\u0301', 'café'],
  ])('are the same words: %s', (_, one, two) => expect(ids(one)).toEqual(ids(two)))

  test('are spelled otherwise, so that such a copy is near and not exact', () => {
    expect(spelled('été')).not.toEqual(spelled('ete'))
  })
  test('keep the vowel signs of scripts where they are letters', () => {
    expect(ids('कि')).not.toEqual(ids('की'))
    expect(ids('がき')).not.toEqual(ids('かき'))
  })
})

const PIER = [
  'Le conseil général de Vézelin a décidé jeudi de fermer la jetée aux pêcheurs dès décembre, après la découverte de fêlures à l’extrémité sud.',
  'La jetée, élevée en 1887 par Hélène Théveny, protège près de 4 200 bateaux à l’année et reste l’unique abri de la rivière à marée élevée.',
  '« Mieux vaut expliquer un détour qu’un décès », a déclaré Rémi Préaux, élu chargé de la sécurité, qui a chiffré la réparation à 3,4 millions.',
  'Les épiciers du côté opposé avaient réclamé un délai jusqu’à la fête des récoltes, période où leurs ventes sont les plus élevées de l’année.',
  'Les ingénieurs de la société Létang avaient repéré les dégâts en février, lorsqu’un plongeur a signalé de la rouille épaisse à la bouée.',
]

/** Lost letters in old print: every tenth one is misread. */
function misread(text: string): string {
  let n = 0
  return text.replace(/\p{L}/gu, (letter) => (++n % 10 === 0 ? 'x' : letter))
}

test('a misread print without accents is found, which needs every letter that is left', () => {
  const bare = PIER.map((text) => misread(text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')))
  const { copies } = runInMemory(duplicates, [article('a', PIER), article('b', bare)], defaults)
  expect([...copies.values()].map(({ relation }) => relation)).toEqual(['near'])
})
