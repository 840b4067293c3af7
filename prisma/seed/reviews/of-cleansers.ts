import type { ReviewSeeds } from './review-seed'

/** In our own words: what a wash feels like, and nothing that it does to skin. */
export const ofCleansers: ReviewSeeds = {
  'zo-exfoliating-cleanser': [
    {
      stars: 5,
      title: 'Clean without the squeak',
      text: 'A gel that rinses off in one go. My face feels clean and not like paper. I use it in the evening only.',
      skin: 'oily',
      usedFor: '1-to-3-months',
    },
    {
      stars: 4,
      title: 'Good, and it lasts',
      text: 'Half a pump is enough, so the bottle goes on and on. One star off for the price.',
      skin: 'combination',
      usedFor: 'over-3-months',
    },
    {
      stars: 3,
      title: 'Fine in summer',
      text: 'In summer I liked it. Since the heating is on it leaves my cheeks tight, so I have gone back to a cream.',
      skin: 'dry',
      usedFor: '1-to-3-months',
    },
    {
      stars: 2,
      title: 'Too much for me',
      text: 'Twice a day as on the label was too much. Every other evening is all right, but then I would rather have a plain wash.',
      skin: 'sensitive',
      usedFor: '2-to-4-weeks',
    },
    {
      stars: 5,
      title: 'First step that I do not skip',
      text: 'Makeup needs another step before it, but as the second wash it is lovely. Soft afterwards.',
      usedFor: '2-to-4-weeks',
    },
  ],
  'zo-gentle-cleanser': [
    {
      stars: 4,
      title: 'Plain in the best way',
      text: 'Foams a little, rinses well, and nothing about it is exciting. That is what I was looking for.',
      skin: 'normal',
      usedFor: '1-to-3-months',
    },
    {
      stars: 3,
      title: 'Nothing wrong, nothing special',
      text: 'It washes. For half the money there are others that wash, too.',
      skin: 'combination',
      usedFor: '2-to-4-weeks',
    },
    {
      stars: 5,
      title: 'For mornings',
      text: 'Quick and mild. I read what is in it here before I bought it, which I could not do in the store.',
      skin: 'sensitive',
      usedFor: '1-to-3-months',
    },
  ],
  'la-roche-posay-effaclar-medicated-gel-cleanser': [
    {
      stars: 4,
      title: 'Does what the box says',
      text: 'I follow the directions and leave out the corners of my nose. A big bottle at a fair price.',
      skin: 'oily',
      usedFor: '1-to-3-months',
    },
    {
      stars: 2,
      title: 'Drying',
      text: 'After a week my chin was flaky, even at once a day. It may be right for oilier skin than mine.',
      skin: 'combination',
      usedFor: 'under-2-weeks',
      reply:
        'Thank you for telling us. The label says to go down to once a day or every other day where skin dries or peels. If it still does not suit you, you can send it back within 30 days of its arrival, opened or not.',
    },
    {
      stars: 5,
      title: 'Our family bottle',
      text: 'Two teenagers and a father use it. Nobody complains, which is rare in this house.',
      skin: 'blemish-prone',
      usedFor: 'over-3-months',
    },
    {
      stars: 3,
      title: 'Good wash, clumsy bottle',
      text: 'I like how it foams. The pump gives more than I need and there is no way to close it for a trip.',
      usedFor: '2-to-4-weeks',
    },
  ],
  'cetaphil-gentle-clear-clarifying-acne-cream-cleanser': [
    {
      stars: 4,
      title: 'A cream that rinses',
      text: 'I never liked foam, and this has none to speak of. It takes a moment longer to rinse off.',
      skin: 'blemish-prone',
      usedFor: '2-to-4-weeks',
    },
    {
      stars: 3,
      title: 'Small tube',
      text: 'Pleasant to use, but the tube was gone in five weeks.',
      skin: 'dry',
      usedFor: '1-to-3-months',
    },
  ],
  'zo-hydrating-cleanser': [
    {
      stars: 5,
      title: 'Winter wash',
      text: 'No tight feeling at all. I use it from October on and go back to a gel in May.',
      skin: 'dry',
      usedFor: '1-to-3-months',
    },
    {
      stars: 1,
      title: 'Leaves a film',
      text: 'However long I rinsed, my face never felt washed. I gave it two weeks and sent it back. The refund was quick.',
      skin: 'oily',
      usedFor: 'under-2-weeks',
    },
  ],
}
