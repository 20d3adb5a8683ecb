/** A line that says who wrote the text below it, in words small enough to look like the rest of a headline. */
import { startsLower } from './seam.ts'

/** `de Ioana Pârvu`, `von Karla van der Imhof`: a word of authorship, then two to four names and nothing else. */
const SIGNED =
  /^(?:de|di|da|do|por|par|per|von|by|af|av|door|przez|oleh|του|της)(?: (?:de|del|della|di|da|dos|van|von|der|den|la|le))?(?: \p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de|del|della|di|da|dos|van|von|der|den|la|le|y|e))?){1,3} \p{Lu}[\p{L}\p{M}'’-]+$/u
/** What goes on a sentence. */
const GOES_ON = /^[\p{Pe}\p{Pf}\p{Po}]/u

/** Nothing but the signature, and the line below does not go on from it: inside a paragraph it would. */
export function isSigned(line: string, next: string): boolean {
  return SIGNED.test(line) && !startsLower(next) && !GOES_ON.test(next)
}
