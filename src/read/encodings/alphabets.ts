/**
 * The letters beyond ASCII of languages, the commonest first, and the encodings in which they were written. The order is by eye and by
 * published letter frequencies; ranks are all that is made of it.
 */

export interface Alphabet {
  readonly language: string
  readonly letters: string
}

const alphabet = (language: string, letters: string): Alphabet => ({ language, letters })

const western: readonly Alphabet[] = [
  alphabet('de', 'üäöß'),
  alphabet('fr', 'éèàêçâîôûùïëœüæÿ'),
  alphabet('es', 'óíáéñúü¿¡'),
  alphabet('pt', 'ãáçéíóõêàúâôü'),
  alphabet('it', 'àèùòéìóîí'),
  alphabet('nl', 'ëéïèöüóê'),
  alphabet('sv', 'äåöéà'),
  alphabet('da', 'åøæéöä'),
  alphabet('fi', 'äöå'),
  alphabet('is', 'áíðéóöþúýæ'),
  alphabet('ca', 'éàóíèòúïçüñ'),
  alphabet('ga', 'áíéúó'),
]
const baltic: readonly Alphabet[] = [
  alphabet('lt', 'ėųšįžąūčęó'),
  alphabet('lv', 'āīēšūļņžķģčō'),
  alphabet('et', 'äõüöšž'),
]
const central: readonly Alphabet[] = [
  alphabet('pl', 'łęąóżśćńź'),
  alphabet('cs', 'íáěéřčžšýůúďťňó'),
  alphabet('sk', 'áíčéžýúšôľťňďóäŕĺ'),
  alphabet('hu', 'áéöóőüíúű'),
  alphabet('hr', 'čšžćđ'),
  alphabet('ro', 'ăîâşţ'),
  alphabet('de', 'üäöß'),
]
const cyrillic: readonly Alphabet[] = [
  alphabet('ru', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ'),
  alphabet('uk', 'оаниівтердслкмупзяьбгйхчїцєжюшщфґ'),
  alphabet('bg', 'аоеинтрсвлдкпмзъугячбщцйхжшюфь'),
  alphabet('sr', 'аоиеунсртјвкдмлпзбгшчцжхљњћђфџ'),
  alphabet('be', 'анаіреосткўлдувпымцзгшбыяьэчйхёжюф'),
]
const turkish: readonly Alphabet[] = [alphabet('tr', 'ıüşğçöâîû')]
const greek: readonly Alphabet[] = [alphabet('el', 'αοιετνσηρςκπυμόάλίέθδγήώχύφβωξζϊψϋ')]
const hebrew: readonly Alphabet[] = [alphabet('he', 'יוהלאמרבתשנכעדחפקםזצטסןגךףץ')]
const arabic: readonly Alphabet[] = [alphabet('ar', 'اليمنوترةبعدسفهكقأحجشطصىخإذزضثغئءظؤآ')]

/** Encodings in the order in which they are preferred where nothing tells them apart. */
export const writtenIn: ReadonlyMap<string, readonly Alphabet[]> = new Map([
  ['windows-1252', western],
  ['windows-1250', central],
  ['windows-1251', cyrillic],
  ['windows-1257', baltic],
  ['windows-1254', turkish],
  ['windows-1253', greek],
  ['windows-1255', hebrew],
  ['windows-1256', arabic],
  ['iso-8859-2', central],
  ['koi8-r', cyrillic.slice(0, 1)],
  ['koi8-u', cyrillic.slice(0, 2)],
  ['ibm866', cyrillic.slice(0, 1)],
  ['x-mac-cyrillic', cyrillic],
  ['iso-8859-5', cyrillic],
  ['iso-8859-15', western],
  ['macintosh', western],
  ['iso-8859-13', baltic],
  ['iso-8859-4', baltic],
  ['iso-8859-3', [alphabet('mt', 'ħżġċàèù'), alphabet('eo', 'ĉĝŭŝĵĥ')]],
  ['iso-8859-14', [alphabet('cy', 'ŷŵôâêîûïöëáó')]],
  ['iso-8859-6', arabic],
  ['iso-8859-7', greek],
  ['iso-8859-8', hebrew],
])
