/** Chance from a seed (mulberry32, Tommy Ettinger): made sets come out alike on every machine. */

export interface Random {
  /** 0 to 1, 1 excluded. */
  readonly share: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** True with that probability. */
  readonly chance: (probability: number) => boolean
}

export function openRandom(seed: number): Random {
  let state = seed >>> 0
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1))
  function pick<T>(from: readonly T[]): T {
    const one = from[whole(0, from.length - 1)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  return { share, whole, pick, chance: (probability) => share() < probability }
}

/** A list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((one) => ({ one, rank: random.share() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}
