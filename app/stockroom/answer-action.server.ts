import type { Actor } from '#app/staff/permissions'
import { countLots, type CountOutcome } from './count-lots.server'
import { dayOrNone } from './day-or-none'
import { receiveLot, type ReceiveLotOutcome } from './receive-lot.server'
import type { StockAction } from './stock-action'
import { transferUnits, type TransferUnitsOutcome } from './transfer-units.server'
import { writeOffUnits } from './write-off-units.server'

type Outcome =
  | ReceiveLotOutcome
  | CountOutcome
  | TransferUnitsOutcome
  | Awaited<ReturnType<typeof writeOffUnits>>

/** Does what a form on a variant's stock page asks, and says what came of it. */
export function doStockAction(
  actor: Actor,
  variantId: string,
  asked: StockAction,
  now: Date,
): Promise<Outcome> {
  switch (asked.intent) {
    case 'receive': {
      const { unitCost: unitCostCents, expiresOn = null, ...rest } = asked
      return receiveLot(actor, { variantId, ...rest, expiresOn, unitCostCents }, now)
    }
    case 'count': {
      const lots = asked.lots.flatMap(({ lotId, counted, expected }) =>
        counted === undefined ? [] : [{ lotId, counted, expected }],
      )
      return countLots(actor, { variantId, ...asked, lots }, now)
    }
    case 'transfer':
      return transferUnits(actor, { variantId, ...asked }, now)
    case 'write-off':
      return writeOffUnits(actor, { variantId, ...asked }, now)
  }
}

/** Errors by the name of the field that they stand beside; null when what was asked is done, now or before. */
export function problemsOf(outcome: Outcome, asked: StockAction): Record<string, string[]> | null {
  switch (outcome.kind) {
    case 'expired':
      return { expiresOn: ['This date has passed. Expired units are not taken in.'] }
    case 'expiry-missing':
      return { expiresOn: ['This is a drug: enter the expiry date on its label.'] }
    case 'expiry-differs':
      return 'known' in outcome
        ? { expiresOn: [differs(outcome.known)] }
        : {
            toLocationId: [
              'This location has the lot with another expiry date. Check both labels.',
            ],
          }
    case 'recalled':
      return {
        [asked.intent === 'receive' ? 'lotCode' : 'lotId']: [
          'This lot is recalled: it is not taken in, sold or moved.',
        ],
      }
    case 'same-location':
      return { toLocationId: ['The lot lies there already. Choose another location.'] }
    case 'not-free':
      return { quantity: [notFree(outcome.free)] }
    case 'nothing-counted':
      return { reason: ['Enter what you counted for at least one lot.'] }
    case 'not-counted':
      return countProblems(outcome.lots, asked)
    default:
      return null
  }
}

type NotCounted = Extract<CountOutcome, { kind: 'not-counted' }>

function countProblems(kept: NotCounted['lots'], asked: StockAction): Record<string, string[]> {
  if (asked.intent !== 'count') return {}
  return Object.fromEntries(
    kept.map(({ lotId, onHand, held, why }) => {
      const index = asked.lots.findIndex((lot) => lot.lotId === lotId)
      const words =
        why === 'moved'
          ? `Units moved while you counted: the shop now says ${onHand}. Count again.`
          : `Orders hold ${held} of this lot, so it cannot be fewer. Look for them, or cancel those orders first.`
      return [`lots[${index}].counted`, [words]]
    }),
  )
}

function differs(known: string | null): string {
  return `The shop has this lot as ${known === null ? 'without a date' : `expiring on ${dayOrNone(known)}`}. Check the label, or the lot code.`
}

function notFree(free: number): string {
  if (free === 0) return 'No unit of this lot is free: orders hold what is left.'
  return `Only ${free} of this lot ${free === 1 ? 'is' : 'are'} free; orders hold the rest.`
}
