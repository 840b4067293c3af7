/** What the rules need to know of a line in the bag; how many of it plays no part. */
export type BagItem = {
  lineId: string
  productId: string
  /** As the shopper reads it. */
  name: string
  categorySlug: string
  tags: readonly string[]
  useAm: boolean
  usePm: boolean
  rinseOff: boolean
  /** Products with the same key are sold as a set, such as the parts of a bundle. */
  setKey?: string | null
}
