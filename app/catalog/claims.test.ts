import { describe, expect, test } from 'vitest'
import { findFlaggedClaims } from './claims'

const phrasesIn = (...given: Parameters<typeof findFlaggedClaims>) =>
  findFlaggedClaims(...given).map(({ phrase }) => phrase)

describe('a cosmetic may not say that it', () => {
  test.each([
    ['shrinks pores', 'It shrinks pores overnight.', 'shrinks'],
    ['shrinks, in the past', 'Pores looked shrunken at last.', 'shrunken'],
    ['closes pores', 'Cold water closes your pores.', 'closes your pores'],
    ['removes pores', 'Erase every pore!', 'Erase every pore'],
    ['is a pore minimizer', 'A pore-minimizing toner.', 'pore-minimizing'],
    ['tightens', 'Tightens the jawline.', 'Tightens'],
    ['boosts collagen', 'Boosts your skin’s own collagen.', 'Boosts your skin’s own collagen'],
    ['is for collagen production', 'More collagen production.', 'collagen production'],
    ['relaxes muscles', 'It relaxes facial muscles.', 'relaxes facial muscles'],
    ['is a muscle relaxant', 'A muscle-relaxing serum.', 'muscle-relaxing'],
    ['relaxes lines', 'Relaxes expression lines.', 'Relaxes expression lines'],
    ['blocks acetylcholine', 'It inhibits acetylcholine.', 'inhibits acetylcholine'],
    ['acts on nerve signals', 'Quiets the nerve signals.', 'Quiets the nerve signals'],
    ['reduces sebum production', 'Reduces sebum production.', 'Reduces sebum production'],
    ['balances oil production', 'Balances oil production.', 'Balances oil production'],
    ['treats acne', 'Treats stubborn acne.', 'Treats stubborn acne'],
    ['is an acne treatment', 'A gentle acne treatment.', 'acne treatment'],
    ['heals breakouts', 'Heals breakouts fast.', 'Heals breakouts'],
    ['treats eczema', 'Relieves eczema.', 'Relieves eczema'],
    ['works like Botox', 'A Botox-like serum.', 'Botox-like'],
    ['replaces injections', 'An alternative to injections.', 'alternative to injections'],
    ['erases wrinkles', 'Erases deep wrinkles.', 'Erases deep wrinkles'],
    ['reverses aging', 'Reverses aging.', 'Reverses aging'],
    ['protects from the sun', 'Protects skin from the sun.', 'Protects skin from the sun'],
    ['is safe in pregnancy', 'Safe for use in pregnancy.', 'Safe for use in pregnancy'],
    ['is proven', 'Clinically proven.', 'Clinically proven'],
    ['makes pores go', 'Makes pores disappear.', 'pores disappear'],
    ['reduces acne', 'Reduces acne by 90%.', 'Reduces acne'],
    ['prevents cancer', 'Prevents cancer.', 'Prevents cancer'],
    ['removes scars', 'Removes old scars.', 'Removes old scars'],
    ['kills bacteria', 'Kills 99% of bacteria.', 'Kills 99% of bacteria'],
    ['is anti-inflammatory', 'An anti-inflammatory gel.', 'anti-inflammatory'],
    ['is approved', 'FDA approved.', 'FDA approved'],
    ['shrinks, with signs that nobody sees', 'It shr\u200binks pores.', 'shr\u200binks'],
    ['shrinks, in letters of another alphabet', 'It \u0455hrinks pores.', '\u0455hrinks'],
  ])('%s', (_, text, phrase) => {
    expect(phrasesIn(text, 'cosmetic')).toEqual([phrase])
  })
})

describe('what is honest to say passes:', () => {
  test.each([
    'Helps skin look smoother.',
    'Reduces the look of pores.',
    'Visibly minimizes the appearance of pores.',
    'Tightens the look of the jawline.',
    'Helps clear surface debris.',
    'A clear, foaming gel. It is for skin that breaks out.',
    'Takes up oil and leaves skin less shiny.',
    'Line Relaxer is what the maker calls it.',
    'Can dry skin: skip a week if it feels tight.',
    'Tighten the cap after use.',
    'Softens the look of scars. Feels calm after use.',
    'Вода is water in Russian.',
    'Wear sunscreen by day while you use it.',
    'Pregnant or nursing? Ask your clinician before using it.',
    'Prone to rosacea or flushing? Ask your clinician first.',
  ])('%s', (text) => {
    expect(phrasesIn(text, 'cosmetic')).toEqual([])
  })
})

describe('what is denied is not claimed:', () => {
  test.each([
    'No product shrinks pores.',
    'Nothing closes a pore, whatever the label says.',
    'It does not tighten skin.',
    'It doesn’t tighten skin.',
    'A cream cannot shrink, close or tighten anything.',
    'Pores neither open nor do they shrink.',
    'No cream, however costly, boosts collagen.',
    'It never treats acne or heals eczema.',
    'This is no alternative to injections.',
    'No study shows that it relaxes muscles.',
    'We do not claim that it blocks acetylcholine.',
    'The maker says that it inhibits acetylcholine; no study found supports that.',
    'Some say that it acts on nerve signals. We found no published study, so we do not claim it.',
    'The maker’s claim that it reduces sebum production is unverified. It says it tightens: unproven.',
    'Does it shrink pores? No, pore size is inherited.',
    'Nobody has shown that it is safe in pregnancy.',
  ])('%s', (text) => {
    expect(phrasesIn(text, 'cosmetic')).toEqual([])
  })
})

describe('a “no” that denies something else hides no claim:', () => {
  test.each([
    ['It not only shrinks pores, it shines.', 'shrinks'],
    ['Nothing shrinks pores like it.', 'shrinks'],
    ['No other serum tightens as well.', 'tightens'],
    ['No doubt it tightens skin.', 'tightens'],
    ['It does not sting and tightens skin.', 'tightens'],
    ['It is not greasy, tightens skin.', 'tightens'],
    ['It is not greasy or sticky, tightens skin.', 'tightens'],
    ['No perfume. Tightens skin.', 'Tightens'],
    ['Not sticky: tightens skin.', 'tightens'],
    ['The maker says that it boosts collagen.', 'boosts collagen'],
    ['Does it shrink pores? Yes.', 'shrink'],
  ])('%s', (text, phrase) => {
    expect(phrasesIn(text, 'cosmetic')).toEqual([phrase])
  })
})

describe('a drug’s own label', () => {
  const acne = { isAcneDrug: true }

  test('lets an acne drug say that it treats acne, and nothing more', () => {
    expect(phrasesIn('For the treatment of acne. Treats acne.', 'otc_drug', acne)).toEqual([])
    expect(phrasesIn('Treats acne and shrinks pores.', 'otc_drug', acne)).toEqual(['shrinks'])
  })

  test('lets a sunscreen protect, not treat acne', () => {
    const text = 'Prevents sunburn. Treats acne.'
    expect(phrasesIn(text, 'otc_drug')).toEqual(['Treats acne'])
  })

  test('gives a device no drug’s words', () => {
    expect(phrasesIn('Treats acne, protects from UVA.', 'device')).toEqual([
      'Treats acne',
      'protects from UVA',
    ])
  })
})

describe('“free from”', () => {
  const text = 'Free from parabens, oil-free, without perfume, contains no alcohol.'
  const phrases = ['Free from parabens', 'oil-free', 'without perfume', 'contains no alcohol']

  test.each(['partial', 'unknown'] as const)('is not for a list that is %s', (inciStatus) => {
    expect(phrasesIn(text, 'cosmetic', { inciStatus })).toEqual(phrases)
    expect(phrasesIn('We cannot call it sulfate-free.', 'cosmetic', { inciStatus })).toEqual([])
  })

  test('may be said of a whole list, and of what has no ingredients', () => {
    expect(phrasesIn(text, 'cosmetic')).toEqual([])
    expect(phrasesIn(text, 'device', { inciStatus: 'unknown' })).toEqual([])
  })
})

test('each phrase comes with its place, a reason and words to put there instead', () => {
  const text = 'Soft. It shrinks pores and treats acne.'
  const flagged = findFlaggedClaims(text, 'cosmetic')
  for (const { phrase, start, reason, instead } of flagged) {
    expect(text.slice(start)).toMatch(new RegExp(`^${phrase}`))
    expect(reason).toMatch(/\.$/)
    expect(findFlaggedClaims(instead, 'cosmetic')).toEqual([])
  }
  expect(flagged).toHaveLength(2)
})

test('what the maker calls a product is not the shop’s claim', () => {
  const name = 'Rare Earth Deep Pore Minimizing Mask'
  expect(phrasesIn(`${name} is a mask.`, 'cosmetic', { name })).toEqual([])
  expect(phrasesIn(`${name} is a mask.`, 'cosmetic')).toEqual(['Pore Minimizing'])
})
