/** A compact form of a trail for the spool: drops, which are most of it, as rows without field names. */
import type { Drop, Mark } from '../../stages/kit/mark.ts'
import type { Said } from '../pipeline.ts'

/** A trail with the ids of the rules that dropped a block, each written once. */
export interface PackedTrail {
  readonly rules: readonly string[]
  readonly said: readonly PackedSaid[]
}

interface PackedSaid {
  readonly stage: string
  readonly marks: readonly (Mark | PackedDrop)[]
}

/** The block, the number of its rule, and what the rule saw. */
type PackedDrop = readonly [block: number, rule: number, saw: string]

/** Packs a trail. `unpackedTrail` gives an equal one back. */
export function packedTrail(trail: readonly Said[]): PackedTrail {
  const places = new Map<string, number>()
  const placeOf = (rule: string): number => {
    const place = places.get(rule) ?? places.size
    places.set(rule, place)
    return place
  }
  const dropped = ({ block, rule, saw }: Drop): PackedDrop => [block, placeOf(rule), saw]
  const said = trail.map(({ stage, marks }) => ({
    stage,
    marks: marks.map((mark) => (mark.does === 'drop' ? dropped(mark) : mark)),
  }))
  return { rules: [...places.keys()], said }
}

/** The trail that was packed. Throws if a row names a rule that does not exist. */
export function unpackedTrail({ rules, said }: PackedTrail): readonly Said[] {
  const drop = ([block, place, saw]: PackedDrop): Drop => {
    const rule = rules[place]
    if (rule === undefined) throw new RangeError(`no rule ${place}; there are ${rules.length}`)
    return { does: 'drop', block, rule, saw }
  }
  return said.map(({ stage, marks }) => ({
    stage,
    marks: marks.map((mark) => ('does' in mark ? mark : drop(mark))),
  }))
}
