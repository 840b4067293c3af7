/** More than a household uses in a year; a line that asks for more is shortened, and says so. */
export const MOST_PER_LINE = 20

/** Different things in a bag, saved ones included. */
export const MOST_LINES = 60

/** Promotion codes in one bag. */
export const MOST_CODES = 5
