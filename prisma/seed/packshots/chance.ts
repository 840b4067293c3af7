/** A repeatable stream of choices: the same seed text always gives the same answers, in order. */
export interface Chance {
  /** A number from `low` (included) to `high` (excluded). */
  between(low: number, high: number): number
  /** One of the given things. */
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing
}

/** Opens the stream for a text such as a product's slug. */
export function chanceFor(seed: string): Chance {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    pick: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value
}
