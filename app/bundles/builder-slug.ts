/** The bundle as which the routine builder's products go into the bag together. */
export const BUILDER_SLUG = 'your-routine'
