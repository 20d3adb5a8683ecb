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

/** A dumped page of a court, whose last judges agree in a few words. */
const ruling = [
  'Judgments',
  'Practice directions',
  'Search',
  'Hartley Orchards Ltd v Brandreth Water Board',
  '11 February 2026',
  'Lady Justice Okoro:',
  '1. This is an appeal from the order of Judge Fanshawe of 3 June 2025, by which he dismissed the claim of Hartley Orchards for the flooding of its lower fields.',
  '2. The facts are not in dispute. On the night of 9 December 2023 the Board opened the sluice at Brandreth Lock without notice.',
  '3. The judge found that the Board owed no duty to the owners of land below the lock. I do not agree.',
  '4. A body that has power over water, and uses it, must use it with the care of a reasonable neighbour.',
  '5. Mr Quill, for the Board, said that notice would have been of no use at two in the morning. That goes to damages and not to duty.',
  '6. I would allow the appeal.',
  'Sir Tobias Marsh:',
  '7. I agree.',
  'Lord Justice Penhale:',
  '8. I also agree.',
  'Crown copyright material is reused under licence',
  'Accessibility statement',
  'Cookies',
]

it('keeps numbered paragraphs, also those behind the name of a speaker', () => {
  const { text } = clean(ruling.join('\n'))
  const numbered = ruling.filter((line) => /^\d\. /.test(line))
  expect(numbered).toHaveLength(8)
  for (const line of numbered) expect(text).toContain(line)
  expect(text).not.toMatch(/Accessibility|Cookies/)
})
