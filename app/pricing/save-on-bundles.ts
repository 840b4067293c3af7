import { allocate, roundedPortion } from '#app/money/allocate'
import { formatMoney } from '#app/money/format-money'
import { formatPercent } from '#app/money/format-percent'
import type { BundleRule, PriceableBundle, PricedBundle } from '#app/pricing/priced-bundle'
import type { PricedLine, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'

/**
 * Takes each bundle's saving off its parts, in proportion to what they cost, to the cent. It applies from
 * the bundle's least number of parts, counted as lines that can be had. A percentage is rounded half up once,
 * on the parts together; a fixed saving counts once for each whole bundle and stops at what the parts cost.
 */
export function saveOnBundles(order: PricedOrder, { bundles }: PriceOrderInput): PricedOrder {
  const priced = bundles.map((bundle) => priceBundle(bundle, order.lines))
  const centsOff = new Map(priced.flatMap(({ shares }) => shares))
  return {
    ...order,
    bundles: priced.map(({ bundle }) => bundle),
    lines: order.lines.map((line) => {
      const bundleSavingCents = centsOff.get(line.lineId) ?? 0
      return { ...line, bundleSavingCents, discountCents: line.discountCents + bundleSavingCents }
    }),
  }
}

/**
 * What a bundle of these parts, one of each at these prices in cents, costs singly and saves together: what
 * a page says before anything is in the bag.
 */
export function saveOnParts(
  bundle: BundleRule,
  pricesCents: readonly number[],
): { listCents: number; savingCents: number; explanation: string } {
  const parts = pricesCents.map((listCents) => ({ listCents, quantity: 1 }))
  return { listCents: sumOf(parts), ...judge(bundle, parts) }
}

function priceBundle(
  bundle: PriceableBundle,
  lines: readonly PricedLine[],
): { bundle: PricedBundle; shares: [lineId: string, cents: number][] } {
  const { bundleKey } = bundle
  const parts = lines.filter((line) => line.bundleKey === bundleKey)
  const judged = judge(bundle, parts)
  return { bundle: { bundleKey, ...judged }, shares: allocateTo(parts, judged.savingCents) }
}

type Part = Pick<PricedLine, 'listCents' | 'quantity'>

function judge(bundle: BundleRule, parts: readonly Part[]) {
  const missing = bundle.minParts - parts.length
  if (missing > 0) return { savingCents: 0, explanation: sayMissing(bundle, missing) }
  const savingCents = savingOf(bundle, parts)
  return { savingCents, explanation: sayApplied(bundle, savingCents, parts.length) }
}

function savingOf({ saving }: BundleRule, parts: readonly Part[]): number {
  const list = sumOf(parts)
  if (saving.kind === 'percentage') return roundedPortion(list, saving.percentBp, 10_000)
  return Math.min(list, saving.amountCents * Math.min(...parts.map(({ quantity }) => quantity)))
}

function allocateTo(parts: readonly PricedLine[], cents: number): [string, number][] {
  if (parts.length === 0) return []
  const shares = allocate(
    cents,
    parts.map(({ listCents }) => listCents),
  )
  return parts.map(({ lineId }, i) => [lineId, shares[i] ?? 0])
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { listCents }) => sum + listCents, 0)
}

function sayApplied(bundle: BundleRule, saving: number, parts: number): string {
  const { saving: rule, steps } = bundle
  const what = parts === steps.length ? `all ${parts} parts` : `${parts} parts`
  if (rule.kind === 'fixed') return `For ${what} together you save ${formatMoney(saving)}.`
  return `${formatPercent(rule.percentBp)} off ${what} together: you save ${formatMoney(saving)}.`
}

function sayMissing({ saving, name }: BundleRule, missing: number): string {
  const more = missing === 1 ? 'one more part' : `${missing} more parts`
  const what =
    saving.kind === 'fixed' ? formatMoney(saving.amountCents) : formatPercent(saving.percentBp)
  return `With ${more} of ${name} you save ${what} on it.`
}
