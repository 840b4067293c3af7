import { writeCents } from '#app/money/read-cents'
import { FIRST_RETURN_WORDS } from '#app/platform/return-words'
import type { TaxRule } from '#app/pricing/tax-table'
import type { StoredProfile } from './profile-form'
import { typedRate, type StoredRate } from './settings-form'
import type { StoredZone } from './zone-form'

/** A form of the settings page as it is typed; what is left empty or not ticked is ''. */
export type TypedSetting = Record<string, string | undefined>

/** A stored way of delivery as its form has it. */
export function typedDelivery(rate: StoredRate): TypedSetting {
  return {
    name: rate.name,
    priceCents: writeCents(rate.priceCents),
    freeFromCents: rate.freeFromCents === null ? '' : writeCents(rate.freeFromCents),
    minDays: String(rate.minDays),
    maxDays: String(rate.maxDays),
    cutoffHour: String(rate.cutoffHour),
    allowsFlammable: rate.allowsFlammable ? 'on' : '',
    active: rate.active ? 'on' : '',
    position: String(rate.position),
    notTo: rate.notTo.join(', '),
    flammableNotTo: rate.flammableNotTo.join(', '),
  }
}

/** A stored zone as its form has it; empty for a new one. */
export function typedZone(zone: StoredZone | null): TypedSetting {
  const cents = zone?.freeFromCents ?? null
  return {
    method: zone?.method ?? 'standard',
    states: zone?.states.join(', ') ?? '',
    priceCents: zone ? writeCents(zone.priceCents) : '',
    freeFromCents: cents === null ? '' : writeCents(cents),
    minDays: zone ? String(zone.minDays) : '',
    maxDays: zone ? String(zone.maxDays) : '',
  }
}

/** What is stored of the business as its form has it. */
export function typedProfile(stored: StoredProfile): TypedSetting {
  const { returnDays, returnsOpened, returnsWords, ...texts } = stored
  const filled = Object.entries(texts).map(([name, text]) => [name, text ?? ''] as const)
  return {
    ...Object.fromEntries(filled),
    returnDays: String(returnDays),
    returnsOpened: returnsOpened ? 'on' : '',
    returnsWords: returnsWords ?? FIRST_RETURN_WORDS,
  }
}

/** How a state is taxed as its form has it; empty for a state without a rate. */
export function typedTax(rule: Omit<TaxRule, 'state'> | null): TypedSetting {
  return {
    ratePer100k: rule ? typedRate(rule.ratePer100k) : '',
    taxesDelivery: rule?.taxesDelivery ? 'on' : '',
    exemptsDrugs: rule?.exemptsDrugs ? 'on' : '',
  }
}

/** Whether a form says what is stored. */
export function isAsStored(typed: TypedSetting, stored: TypedSetting): boolean {
  const plain = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
  return Object.entries(stored).every(([name, text]) => plain(typed[name]) === plain(text))
}
