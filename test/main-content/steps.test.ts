/** Steps of a recipe are not torn. */
import { expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'

const { clean } = createPipeline()

/** A dumped recipe page. */
const recipe = [
  'Skip to main content',
  'Recipes Dinners Baking About Subscribe',
  '',
  'Jump to Recipe',
  'Print Recipe',
  '',
  'Brown Butter Ginger Cookies',
  'By Nora Lindqvist | Updated March 3, 2026',
  'This post may contain affiliate links. Read our disclosure policy.',
  '',
  'These cookies are what my grandmother in Ostby baked when the ferry did not sail. They are crisp at the edge and soft inside.',
  '',
  "Why you'll love this recipe",
  'You need one bowl and no mixer.',
  'They keep for two weeks in a tin.',
  '',
  'Ingredients',
  '200 g butter',
  '150 g brown sugar',
  '1 egg',
  '280 g flour',
  '2 tsp ground ginger',
  '1 tsp baking soda',
  'Pinch of salt',
  '',
  'Instructions',
  '1. Brown the butter in a light pan until it smells of nuts, and let it cool.',
  '2. Whisk in the sugar and the egg.',
  '3. Stir in the flour, ginger, soda and salt, and chill the dough for an hour.',
  '4. Bake at 180 °C for eleven minutes.',
  '',
  'Notes',
  'Leave room between the cookies, they spread.',
  '',
  'Nutrition',
  'Calories: 143 kcal | Carbohydrates: 19 g | Fat: 7 g',
  '',
  'Did you make this recipe? Tag @norabakes on Instagram!',
  'Pin it for later',
  '',
  'You might also like',
  'Cardamom Buns',
  'Rye Crackers',
  '',
  'Leave a Comment',
  'Your email address will not be published. Required fields are marked *',
  'Name *',
  'Email *',
]

it('a numbered step stays with the one before it, though it looks like the lines below', () => {
  const { text } = clean(recipe.join('\n'))
  expect(text).toContain('3. Stir in the flour')
  expect(text).toContain('4. Bake at 180')
  expect(text).not.toContain('Pin it for later')
})
