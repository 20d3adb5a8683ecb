/**
 * Identifies the code that makes the notes by what it makes of one article, so that notes of different code
 * never meet.
 */
import { hash53 } from '../../stages/kit/hash.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { articleOfRecord } from './records.ts'
import type { ArchivedArticle } from './records.ts'

/** A made-up article, long and varied enough that a change in how notes or keys are made shows. */
const PROBE: ArchivedArticle = {
  is: 'article',
  id: 'probe',
  sha256: '',
  content: '',
  form: 'text',
  language: 'en',
  blocks: [
    ['heading', 'Lamplighters of Quellin ask for twelve more ladders'],
    [
      'paragraph',
      'QUELLIN, Feb. 3 (Northline) — The lamplighters’ guild of Quellin said on Tuesday that 1,340 of its lamps can no longer be reached since the pavements were raised by forty centimetres.',
    ],
    [
      'paragraph',
      '“We stand on crates, and the crates stand on hope,” said Ottoline Marsh, who has lit the western quays for nineteen years. The guild wants twelve ladders of oak, at 85 crowns each, before the fogs return in October.',
    ],
    [
      'paragraph',
      'Die Stadtverwaltung prüft den Antrag; le conseil municipal se réunira jeudi, et la décision sera publiée le lendemain. 街灯は百年前から手で点けられている。',
    ],
    [
      'paragraph',
      'Councillor Ebbe Raskin doubted the figure: in his own street, he said, seven lamps of nine were lit last week by a cat, “or by something of a cat’s height”. The guild’s books, kept since 1809, name no cat.',
    ],
  ],
  fields: [
    ['title', 'Lamplighters of Quellin ask for twelve more ladders', 'text'],
    ['byline', 'Ada Fenwright', 'text'],
    ['published', '2024-02-03', 'text'],
    ['url', 'https://post.example/quellin/lamplighters', 'record'],
  ],
  dropped: 410,
  named: 51,
}

/** A name for the stage's code: equal only if it makes the same note and keys of the probe. */
export function makerOf(stage: CorpusStage, settings: Settings): string {
  const note = stage.observe(articleOfRecord(PROBE), settings)
  const made = JSON.stringify([note, stage.keys(note, settings)])
  return `${stage.name} ${hash53(made).toString(16)}`
}
