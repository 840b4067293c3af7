/** The two things that make pores look smaller: keeping them clear, and keeping the skin around them smooth. */
export type Aim = 'clear' | 'smooth'

export type RoutineStep = {
  productSlug: string
  title: string
  when: string
  aim: Aim
  why: string
}

/** The routine that the shop recommends for the look of pores, in the order of use. */
export const poreRoutine: readonly RoutineStep[] = [
  {
    productSlug: 'zo-exfoliating-cleanser',
    title: 'Cleanse',
    when: 'Morning and evening',
    aim: 'clear',
    why: 'Lifts oil and dead skin before they settle. If your skin feels tight or flakes, use it once a day.',
  },
  {
    productSlug: 'zo-exfoliating-polish',
    title: 'Polish',
    when: 'Two or three times a week',
    aim: 'clear',
    why: 'Fine grains take off what cleansing leaves, so skin feels smooth and light lies on it evenly.',
  },
  {
    productSlug: 'revision-revox-line-relaxer',
    title: 'Line-relaxer serum',
    when: 'Morning and evening',
    aim: 'smooth',
    why: 'A peptide serum for the look of lines and of the skin between them. The evidence is early, and its page says so.',
  },
]
