import { formatMoney } from '#app/money/format-money'
import { combines, MOST_TOGETHER } from '#app/pricing/combine-offers'
import { wordFor } from '#app/pricing/discount-items'
import type { LeftOutReason, Offer, PricedPromotion } from '#app/pricing/priced-order'

type NotApplicable = Extract<PricedPromotion['outcome'], { kind: 'not-applicable' }>

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth']

/** Where several count, each says when. */
export function sayCounted(promotions: readonly PricedPromotion[]): PricedPromotion[] {
  if (promotions.length < 2) return [...promotions]
  return promotions.map((promotion, place) => {
    const { outcome } = promotion
    const explanation = `Counts ${PLACES[place]}. ${outcome.explanation}`
    return { ...promotion, outcome: { ...outcome, explanation } }
  })
}

type LeftOut = {
  /** Those that count. */
  chosen: readonly Offer[]
  /** What delivery says of it beside them, and what the order would cost more by it, in cents. */
  setAside: NotApplicable | undefined
  dearerBy: number
  routineCounts: boolean
  isFull: boolean
}

/** Why an offer that could apply is not among those that count. */
export function sayLeftOut(offer: Offer, about: LeftOut): NotApplicable {
  const { chosen, setAside, dearerBy, routineCounts, isFull } = about
  const word = wordFor(offer)
  const them = listNames(chosen.map(nameOf))
  const save = chosen.length === 1 ? 'saves' : 'save'
  if (chosen.length > 0 && !combines(offer))
    return refuse(
      'does-not-combine',
      `Left out: this ${word} counts only by itself, and ${them} ${save} at least as much.`,
    )
  const [only] = chosen
  if (only && !combines(only))
    return refuse(
      'does-not-combine',
      `Left out: ${nameOf(only)} counts only by itself and saves at least as much.`,
    )
  if (setAside) return setAside
  if (routineCounts)
    return refuse(
      'routine-saves-more',
      `Your routine saves at least as much as this ${word}. They do not add up, so we left the ${word} out.`,
    )
  if (dearerBy > 0)
    return refuse(
      'would-cost-more',
      `This ${word} would take your items below free delivery and cost you ${formatMoney(dearerBy)} more, so we left it out.`,
    )
  if (isFull)
    return refuse(
      'too-many-together',
      `Left out: ${MOST_TOGETHER} promotions can count on one order, and ${them} save most.`,
    )
  const beside = chosen.length > 0 ? ` beside ${them}` : ''
  return refuse('saves-nothing-more', `This ${word} would save you nothing more${beside}.`)
}

/** One of several codes for the same promotion. */
export function saySame(offer: Offer, ranked: readonly Offer[]): NotApplicable {
  const same = ranked.find(({ promotion }) => promotion.id === offer.promotion.id)
  return refuse(
    'same-promotion',
    `This code is for the same offer as ${same ? nameOf(same) : 'another'}: it counts once.`,
  )
}

/**
 * "SPRING10 counts first, then Free delivery. GLOW is left out because it does not combine and saves less." Null
 * where there is one promotion, whose own sentence says it all.
 */
export function combinationInWords(promotions: readonly PricedPromotion[]): string | null {
  if (promotions.length < 2) return null
  const [first, ...then] = promotions
    .filter(({ outcome }) => outcome.kind === 'applied')
    .map(nameOf)
  if (!first) return 'None of these counts.'
  const named = (isApart: boolean) =>
    promotions
      .filter(({ outcome }) => outcome.kind !== 'applied' && doesNotCombine(outcome) === isApart)
      .map(nameOf)
  const [apart, others] = [named(true), named(false)]
  return [
    then.length === 0 ? `${first} counts.` : `${first} counts first, then ${then.join(', then ')}.`,
    ...(apart.length === 1
      ? [`${listNames(apart)} is left out because it does not combine and saves less.`]
      : []),
    ...(apart.length > 1
      ? [`${listNames(apart)} are left out because they do not combine and save less.`]
      : []),
    ...(others.length > 0
      ? [`${listNames(others)} ${others.length === 1 ? 'does' : 'do'} not count here.`]
      : []),
  ].join(' ')
}

function doesNotCombine(outcome: PricedPromotion['outcome']): boolean {
  return outcome.kind === 'not-applicable' && outcome.reason === 'does-not-combine'
}

function nameOf(offer: Offer | PricedPromotion): string {
  return offer.code ?? ('promotion' in offer ? offer.promotion.name : offer.name)
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(names)
}

function refuse(reason: LeftOutReason, explanation: string): NotApplicable {
  return { kind: 'not-applicable', reason, explanation }
}
