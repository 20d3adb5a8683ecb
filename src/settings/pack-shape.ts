/** A user's rule pack as zod types. A pattern is a RegExp or, in JSON, its source. */
import { z } from 'zod'
import { ABOUTS, TAKES, ZONES } from '../../stages/kit/rule.ts'

const some = <T extends z.ZodType>(item: T) => z.tuple([item], item).readonly()
const text = z.string().min(1)

/** A condition on the page in `where`; a property of the page in an example. */
const page = {
  linked: z.exactOptional(z.number().min(0).max(1)),
  host: z.exactOptional(text),
}

const example = {
  text,
  before: z.exactOptional(z.array(text).readonly()),
  after: z.exactOptional(z.array(text).readonly()),
  alsoTakes: z.exactOptional(z.int().min(0)),
  ...page,
}

const where = {
  zone: z.exactOptional(z.enum(ZONES)),
  longest: z.exactOptional(z.int().min(1)),
  run: z.exactOptional(z.int().min(2).max(20)),
  ...page,
}

const examples = some(z.union([text, z.strictObject(example).readonly()]))

const rule = {
  id: text.describe('language, a slash, what it finds: en/newsletter-signup'),
  about: z.enum(ABOUTS),
  near: some(text).describe('words of which one stands in every text that it takes'),
  takes: z.enum(TAKES),
  where: z.exactOptional(z.strictObject(where).readonly()),
  removes: examples.describe('texts that it must take'),
  keeps: examples.describe('near misses that it must leave'),
}

const packOf = <T extends z.ZodType>(ruleShape: T) =>
  z
    .strictObject({
      language: z.string().regex(/^[a-z]+$/, 'write a language as en, or any'),
      rules: z.array(ruleShape).min(1).readonly(),
    })
    .readonly()

const flags = z.exactOptional(z.string().regex(/^[su]*$/, 'no flags but s and u'))
const source = text.describe(
  'a regular expression, run on folded text: lower case, straight quotes, single spaces',
)

/** A pack as code gives it, through the library or a module. */
export const packShape = packOf(
  z.strictObject({ ...rule, says: z.union([z.instanceof(RegExp), source]), flags }).readonly(),
)

/** A pack in JSON. */
export const writtenPackShape = packOf(z.strictObject({ ...rule, says: source, flags }).readonly())

export type GivenPack = z.infer<typeof packShape>

/** Every key that a pack may have, for messages. */
export const packKeys: readonly string[] = [
  'language',
  'rules',
  'says',
  'flags',
  ...Object.keys({ ...rule, ...where, ...example }),
]
