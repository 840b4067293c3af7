/** The most characters that a shop's own words on returns may have. */
export const LONGEST_RETURN_WORDS = 4000

/** How returns work where staff have written nothing of their own: paragraphs, and headings behind "# ". */
export const FIRST_RETURN_WORDS = [
  '# How it works',
  'Bring the items to a studio, or answer the mail about your return and we tell you where to send them.',
  'When they have arrived and we have looked at them, the money goes back the way it came. Banks usually show it within 5 to 10 days.',
  '# What you get back',
  'What you paid for each item, discounts taken off and its sales tax included, to the cent. If it was part of a bundle or a promotion code was used, its share of the saving is known from the day you bought it, and it does not change because another part stays.',
  'Delivery is refunded when the whole order is cancelled before it leaves us.',
  '# Cancelling',
  'You can cancel on the page of your order until the parcel leaves us, and the whole amount goes back to you.',
].join('\n\n')

/** Plain text as the sections of a page; what stands before the first heading goes under "How it works". */
export function sectionsOf(words: string): { heading: string; paragraphs: string[] }[] {
  const sections: { heading: string; paragraphs: string[] }[] = []
  for (const block of words.split(/\n+/).map((line) => line.trim())) {
    const heading = /^#+\s*(.+)$/.exec(block)?.[1]
    if (heading || (block && sections.length === 0))
      sections.push({ heading: heading ?? 'How it works', paragraphs: [] })
    if (block && !heading) sections.at(-1)?.paragraphs.push(block)
  }
  return sections
}
