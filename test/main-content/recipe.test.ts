/** What goes into a dish stays, in any language, and a menu that names ingredients goes. */
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'
import type { Block } from '../../stages/kit/article.ts'
import { recipeLines } from '../../stages/main-content/kept/recipe.ts'
import { blocksOf } from '../article-of.ts'

const { clean } = createPipeline()

const FRENCH = [
  'Recettes',
  'Menus',
  'Se connecter',
  'Soupe de potimarron au cidre',
  'Ingrédients (pour 4 personnes)',
  "1 potimarron d'environ 1 kg",
  '25 cl de cidre brut',
  'Muscade',
  '20 g de beurre',
  'Préparation',
  "Émincez l'oignon et faites-le fondre dans le beurre sans coloration.",
  "Ajoutez le potimarron coupé en dés, versez le cidre et complétez d'eau à hauteur.",
  'Laissez cuire trente-cinq minutes, mixez, assaisonnez.',
  'Laisser un commentaire',
  'Votre adresse e-mail ne sera pas publiée.',
]

const MENU = [
  'Recipes',
  'Ingredients',
  'Occasions',
  'Techniques',
  'Sign in',
  'Harbour bakery wins a prize for its loaf',
  'The bakery on the quay has won the prize of the county for a loaf of rye that rests for two days before it is baked.',
  'Its baker, Oona Prior, said that she would go on as before, and that the queue might as well get used to it.',
  'The judges had tasted forty loaves in a single morning and asked for more of this one alone.',
]

describe('a recipe', () => {
  it('keeps what goes into the dish, and the heading over how it is made', () => {
    const { text } = clean(FRENCH.join('\n'))
    for (const line of FRENCH.slice(4, 13)) expect(text).toContain(line)
    expect(text).not.toContain('Laisser un commentaire')
  })
  it('keeps what stands right above how it is made, and each step below, however short', () => {
    const soup = [
      'Soup of the harbour',
      'This soup is cooked in Lindholm on the day when the boats come in, and it is eaten with dark bread.',
      'Ingredients\n\n2 onions\n1 kg of cod\n3 potatoes\nsalt',
      'Method\n\nFry the onions.\nAdd the cod.\nServe hot.',
    ]
    expect(clean(soup.join('\n\n')).text).toBe(soup.slice(1).join('\n\n').replace(/\n+/g, '\n\n'))
  })
  it('ends its steps where the page speaks to the reader, or something else begins', () => {
    const list = ['Ingredients', '200 g of rye flour', '150 g of water', '4 g of salt']
    const method = ['Method', 'Mix the dough.', 'Bake it.']
    const held = (after: string): number => recipeLines(blocksOf([...list, ...method, after])).size
    expect(held('Let it cool.')).toBe(8)
    for (const after of ['Did you bake it?', 'Tag us!', 'Leave a comment']) expect(held(after)).toBe(7)
  })
  it('is not what a menu names', () => {
    expect(clean(MENU.join('\n')).text).not.toMatch(/Ingredients|Occasions|Techniques/)
  })
  it('ends where links to others begin, and the word over how it is made stands behind it', () => {
    const list = ['Ingredients', '200 g of rye flour', '150 g of water', '4 g of salt']
    const links = ['10 loaves for Easter', '7 soups for cold days']
    const lines = ['Method', ...list, ...links]
    const blocks = lines.map((text, n): Block => {
      const facts = { from: 0, to: text.length, gap: 1, linked: links.includes(text) ? 1 : 0 }
      return { n, kind: 'item', text, fate: 'kept', facts }
    })
    expect([...recipeLines(blocks)].map((n) => lines[n])).toEqual(list)
  })
})
