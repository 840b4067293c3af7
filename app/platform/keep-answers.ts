/**
 * Answers of a pure function by what it was asked, so that the same is not worked out over and over. At most `most`;
 * all of them go when there are more, and what is asked often is soon there again. Nothing personal may be asked.
 */
export function keepAnswers<Value>(most: number) {
  const kept = new Map<string, { value: Value }>()
  return (asked: string, work: () => Value): Value => {
    const known = kept.get(asked)
    if (known) return known.value
    const value = work()
    if (kept.size >= most) kept.clear()
    kept.set(asked, { value })
    return value
  }
}
