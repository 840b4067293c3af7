/** What a promotion can do, as staff choose it. */
export const KIND_WORDS = {
  percentage: 'A percentage off',
  fixed: 'An amount off',
  free_delivery: 'Free standard delivery',
  buy_x_get_y: 'Buy some, get some free',
  bundle: 'A percentage off a set bought together',
} as const

export type Kind = keyof typeof KIND_WORDS
