type Kept<Value> = { until: number; value: Promise<Value> }

/**
 * Keeps what was read for `milliseconds`, so that many shoppers who ask the same share one reading.
 * At most `size` answers, the oldest go first. A reading that fails is not kept.
 * Only for what may be a moment old: never for what is charged, for stock that is promised, or for anything
 * personal. `forget` lets go of all of it.
 */
export function shortMemory<Value>({ milliseconds, size }: { milliseconds: number; size: number }) {
  const kept = new Map<string, Kept<Value>>()
  const remember = (key: string, now: Date, read: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(key)
    const time = now.getTime()
    if (known && time < known.until && time >= known.until - milliseconds) return known.value
    const value = read()
    kept.delete(key)
    kept.set(key, { until: time + milliseconds, value })
    value.catch(() => kept.delete(key))
    const oldest = kept.keys().next().value
    if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    return value
  }
  return Object.assign(remember, { forget: () => kept.clear() })
}
