/**
 * Archived articles that take part in a round as guests: their places come after the round's own, and their
 * notes and texts are read only when asked for.
 */
import type { CorpusStage } from '../../../../stages/kit/stage.ts'
import { standingAt } from '../../../archive/catalogue.ts'
import type { Standing } from '../../../archive/catalogue.ts'
import type { Archive } from '../../../archive/open.ts'
import { articleOfRecord } from '../../../archive/records.ts'
import type { ArchivedArticle, NoteRecord } from '../../../archive/records.ts'
import type { Opened } from '../../../spool/entry.ts'
import type { Hand } from '../../../workers/deeds.ts'
import { allPairs } from '../pairs/pair-list.ts'
import type { Round } from '../round.ts'

export interface Guests {
  /** The round including its guests; guests added later appear in it too. */
  readonly round: Round
  /** The place of an archived article. It becomes a guest if it is not one yet. */
  readonly placeFor: (standing: Standing) => number
  /** The same, found by the place of its note in the archive. The archive is asked once for each note. */
  readonly placeForNote: (note: number) => number
  readonly isGuest: (place: number) => boolean
  readonly guestAt: (place: number) => Standing | undefined
}

/**
 * `isKnown`: whether the archive holds this article of the round unchanged. Two guests, or a guest and a
 * known article, are not compared again: the archive holds the verdict.
 */
export function openGuests(archive: Archive, round: Round, isKnown: (place: number) => boolean): Guests {
  const own = round.spool.ids.length
  const ids = [...round.spool.ids]
  const placeOf = new Map(round.placeOf)
  const guests: Standing[] = []
  const placeOfNote = new Map<number, number>()
  const sorts = new WeakMap<object, 'guest' | 'known'>()

  function placeFor(standing: Standing): number {
    const before = placeOfNote.get(standing.place)
    if (before !== undefined) return before
    const place = ids.length
    ids.push(standing.id)
    guests.push(standing)
    placeOf.set(standing.id, place)
    placeOfNote.set(standing.place, place)
    return place
  }
  function placeForNote(note: number): number {
    return placeOfNote.get(note) ?? placeFor(standingAt(archive, note))
  }
  function guestAt(place: number): Standing | undefined {
    return guests[place - own]
  }
  function noteAt(place: number): unknown {
    const guest = guestAt(place)
    const note = guest === undefined ? round.notes.at(place) : noteOf(archive, guest)
    if (typeof note !== 'object' || note === null) return note
    if (guest !== undefined) sorts.set(note, 'guest')
    else if (isKnown(place)) sorts.set(note, 'known')
    return note
  }
  function handAt(place: number): Hand {
    const guest = guestAt(place)
    return guest === undefined ? round.handAt(place) : entryOf(archive, guest)
  }
  function decided(a: unknown, b: unknown): boolean {
    const [one, two] = [a, b].map((note) => {
      return typeof note === 'object' && note !== null ? sorts.get(note) : undefined
    })
    return one !== undefined && two !== undefined && (one === 'guest' || two === 'guest')
  }
  const stage: CorpusStage = {
    ...round.stage,
    meet: (group, settings) =>
      [...(round.stage.meet?.(group, settings) ?? allPairs(group.length))].filter(
        ([left, right]) => !decided(group[left], group[right]),
      ),
  }
  return {
    round: {
      ...round,
      stage,
      placeOf,
      notes: { ...round.notes, at: noteAt },
      spool: { ...round.spool, ids },
      handAt,
    },
    placeFor,
    placeForNote,
    guestAt,
    isGuest: (place) => place >= own,
  }
}

function noteOf(archive: Archive, { place }: Standing): unknown {
  return archive.notesAt().at<NoteRecord>(place).note
}

function entryOf(archive: Archive, { place, id, sha256 }: Standing): Opened {
  const { at } = archive.notesAt().at<NoteRecord>(place)
  const record = archive.recordsAt().at<ArchivedArticle>(at)
  return { is: 'opened', id, sha256, encoding: 'utf-8', opened: articleOfRecord(record), trail: [] }
}
