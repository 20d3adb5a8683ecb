/** Text decoded by the wrong table before it came to us: once, twice, in a part of a paragraph; and what only looks so is left. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const broken = (text: string, table = 'windows-1252') => iconv.decode(iconv.encode(text, 'utf-8'), table)
const tail = 'The council met on Tuesday and closed the bridge for three weeks, the mayor said afterwards.'

function paragraph(text: string) {
  const { text: cleaned, removed } = clean(`${tail}\n\n${text}\n\n${tail.replace('Tuesday', 'Friday')}`)
  return { found: cleaned.split('\n\n')[1], marks: removed.filter(({ rule }) => rule === 'tidy/mojibake') }
}

describe('mojibake', () => {
  const text = 'The café’s owner said “déjà vu – and it costs 10 € a year, naïve as that is.'
  const cases: readonly (readonly [name: string, broken: string, mended: string])[] = [
    ['once', broken(text), text],
    ['twice', broken(broken(text)), text],
    [
      'in one word of a paragraph',
      `${broken('The café')} is open – “déjà vu” is right here, and 10 € too.`,
      'The café is open – “déjà vu” is right here, and 10 € too.',
    ],
    [
      'twice in one word of a paragraph',
      `The ${broken(broken('café'))} is open on Monday, the owner said, and so is the mill.`,
      'The café is open on Monday, the owner said, and so is the mill.',
    ],
    [
      'German',
      broken('Die Straße bleibt für Fußgänger gesperrt, sagte der Bürgermeister.'),
      'Die Straße bleibt für Fußgänger gesperrt, sagte der Bürgermeister.',
    ],
    [
      'Cyrillic by windows-1251',
      broken('Мост закрыт до пятницы, сообщил мэр города.', 'windows-1251'),
      'Мост закрыт до пятницы, сообщил мэр города.',
    ],
  ]
  it.each(cases)('%s', (_, text_, mended) => {
    const { found, marks } = paragraph(text_)
    expect(found).toBe(mended)
    expect(marks.length).toBeGreaterThan(0)
  })
  it.each([
    'The word “NÃO” means no, and “SÃO PAULO” is a city; MÃE is a mother.',
    'Con il corpo e lo spirito ammaccato, è come se nel cuore avessi un vetro conficcato.',
    'Il l’a répété à l’été : « où êtes-vous ? » – « ici », dit-elle.',
    'Он сказал: «Съёмка идёт», и ушёл. С.П. и Р.И. остались в городе до вечера.',
    'CÔTE D’IVOIRE – ÉTÉ À LA MER ; l’ÎLE D’YEU, ÇA VA, dit-il enfin.',
    'ESTE É O PREÇO: R$ 10 · 20 °C ± 2 – uma só vez, disse ela.',
  ])('is left: %s', (text_) => {
    const { found, marks } = paragraph(text_)
    expect({ found, marks }).toEqual({ found: text_, marks: [] })
  })
})
