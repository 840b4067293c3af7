import { writeCents } from '#app/money/read-cents'
import { lastDayBefore, shopDay } from '#app/time/shop-clock'
import { EditorFields } from './editor-fields'
import type { StoredPromotion } from './read-promotion.server'

/** A stored promotion as the editor's fields hold it. */
export function toFieldValues(stored: StoredPromotion): EditorFields {
  const { percentBp, amountCents, minSpendCents, startsAt, endsAt } = stored
  return EditorFields.parse({
    version: String(stored.version),
    name: stored.name,
    kind: stored.kind,
    percent: percentBp === null ? '' : writeCents(percentBp).replace(/\.?0+$/, ''),
    amount: amountCents === null ? '' : writeCents(amountCents),
    buyQuantity: String(stored.buyQuantity ?? ''),
    getQuantity: String(stored.getQuantity ?? ''),
    minSpend: minSpendCents === 0 ? '' : writeCents(minSpendCents),
    categorySlugs: stored.categorySlugs,
    productIds: stored.productIds,
    emails: stored.emails.join('\n'),
    firstOrderOnly: stored.firstOrderOnly ? 'on' : '',
    perCustomerLimit: String(stored.perCustomerLimit ?? ''),
    usesLimit: String(stored.usesLimit ?? ''),
    startsOn: startsAt ? shopDay(startsAt) : '',
    endsOn: endsAt ? shopDay(lastDayBefore(endsAt)) : '',
    stacking: stored.addsToRoutines ? 'adds' : 'better',
    entry: stored.automatic ? 'automatic' : 'code',
    combines: stored.combines,
    priority: String(stored.priority),
    codes: stored.codes.join('\n'),
  })
}
