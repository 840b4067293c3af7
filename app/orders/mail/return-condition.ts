export interface ReturnedLine {
  productName: string
  returnUnopenedOnly: boolean
}

/** In which state the items of a return may come back, as a sentence or two. */
export function returnCondition(returned: readonly ReturnedLine[]): string {
  const sealed = returned.filter(({ returnUnopenedOnly }) => returnUnopenedOnly)
  if (sealed.length === 0) return 'Opened is fine.'
  const names = sealed.map(({ productName }) => productName).join(' and ')
  const rest = sealed.length < returned.length ? ' For the rest, opened is fine.' : ''
  return `For hygiene, ${names} can come back only unopened.${rest}`
}
