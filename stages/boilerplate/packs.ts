/** All packs, in the order in which their rules are asked. */
import type { Pack } from '../kit/rule.ts'
import { any } from './packs/any.ts'
import { de } from './packs/de.ts'
import { en } from './packs/en.ts'
import { es } from './packs/es.ts'
import { fr } from './packs/fr.ts'
import { it } from './packs/it.ts'
import { nl } from './packs/nl.ts'
import { pl } from './packs/pl.ts'
import { pt } from './packs/pt.ts'
import { ru } from './packs/ru.ts'
import { zh } from './packs/zh.ts'

export const packs: readonly Pack[] = [any, en, de, fr, es, it, pt, nl, pl, ru, zh]
