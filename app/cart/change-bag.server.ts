import { steppedQuantity } from '#app/ui/quantity'
import { addItems, pickStudio } from './answer-addition.server'
import { addWhole, changeBundle } from './answer-bundle.server'
import { applyCode, removeCode } from './apply-code.server'
import type { BagForm } from './bag-form'
import { MOST_CODES } from './bag-limits'
import { NOT_THERE, sayLimit, type BagNews } from './bag-news'
import { moveToBag } from './move-to-bag.server'
import { noteSeenPrices } from './note-seen-prices.server'
import { pathOf } from './origin'
import { removeLine, type RemovedLine } from './remove-line.server'
import { restoreLine } from './restore-line.server'
import { saveForLater } from './save-for-later.server'
import { setQuantity } from './set-quantity.server'
import { ADDED_TOO_FAST, addsTooFast, GUESSED_TOO_OFTEN, tryCode } from './slow-down.server'

export interface BagChange {
  /** The bag that the browser carries from now on; null while it has none. */
  bagId: string | null
  news: BagNews
}

/**
 * Does to the bag what a form asks, and says what came of it. Additions and wrong codes are counted by the
 * shopper's `network`; nobody's are when it is null (countedNetwork).
 */
export async function changeBag(
  bagId: string | null,
  form: BagForm,
  now: Date,
  network: string | null = null,
): Promise<BagChange> {
  if (await addsTooFast(network, form, now)) return { bagId, news: ADDED_TOO_FAST }
  if (form.intent === 'add') return addItems(bagId, form, now)
  if (form.intent === 'add-bundle') return addWhole(bagId, form, now)
  if (form.intent === 'location') return pickStudio(bagId, form.locationId ?? null, now)
  if (!bagId) return { bagId, news: NOT_THERE }
  const news = await changeLine(bagId, form, now, network)
  await noteSeenPrices(bagId)
  return { bagId, news }
}

type Form<Intent extends BagForm['intent']> = Extract<BagForm, { intent: Intent }>

const REMOVED: BagNews = { tone: 'success', text: 'The promotion code is out.' }

async function changeLine(
  bagId: string,
  form: Exclude<BagForm, { intent: 'add' | 'add-bundle' | 'location' }>,
  now: Date,
  network: string | null,
): Promise<BagNews> {
  switch (form.intent) {
    case 'bundle-quantity':
    case 'bundle-remove':
    case 'bundle-part':
      return changeBundle(bagId, form, now)
    case 'quantity':
      return changeQuantity(bagId, form, now)
    case 'remove': {
      const line = await removeLine({ bagId, lineId: form.lineId })
      return line ? sayRemoved(line) : NOT_THERE
    }
    case 'undo': {
      const line = await restoreLine(bagId, form, now)
      if (line) return { tone: 'success', text: `${line.name} is back.` }
      return { tone: 'error', text: 'It cannot come back: it has sold out or is no longer sold.' }
    }
    case 'save': {
      const line = await saveForLater({ bagId, lineId: form.lineId }, now)
      if (!line) return NOT_THERE
      return { tone: 'success', text: `Saved ${line.name ?? 'the product'} for later.` }
    }
    case 'move': {
      const outcome = await moveToBag({ bagId, lineId: form.lineId }, now)
      if (outcome.kind === 'no-such-line') return NOT_THERE
      if (outcome.kind === 'sold-out')
        return { tone: 'caution', text: `${outcome.name} is sold out. We keep it saved for you.` }
      return { tone: 'success', text: `Moved ${outcome.name} to your bag.` }
    }
    case 'apply-code':
      return sayCode(await tryCode(network, now, () => applyCode(bagId, form.code)), form.code)
    case 'remove-code':
      await removeCode(bagId, form.code)
      return REMOVED
  }
}

async function changeQuantity(
  bagId: string,
  { lineId, quantity, step }: Form<'quantity'>,
  now: Date,
): Promise<BagNews> {
  const asked = steppedQuantity(quantity, step, { min: 0, max: 9999 })
  const outcome = await setQuantity({ bagId, lineId }, asked, now)
  switch (outcome.kind) {
    case 'no-such-line':
      return NOT_THERE
    case 'removed':
      return sayRemoved(outcome.line)
    case 'sold-out':
      return { tone: 'error', text: `${outcome.name} has sold out.`, about: lineId }
    case 'set': {
      const { name, limit } = outcome
      if (outcome.quantity < asked)
        return { tone: 'caution', text: sayLimit(name, limit), about: lineId }
      return { tone: 'success', text: `${outcome.quantity} of ${name}.`, about: lineId }
    }
  }
}

function sayRemoved({ name, bundleKey, stepId, ...removed }: RemovedLine): BagNews {
  const { addedAt, origin, originSlug, ...line } = removed
  const home = bundleKey && stepId ? { bundleKey, stepId } : {}
  const from = pathOf({ origin, originSlug })
  return {
    tone: 'success',
    text: `Removed ${name ?? 'a product that is no longer sold'}.`,
    ...(name
      ? { undo: { ...line, ...home, ...(from ? { from } : {}), addedAt: addedAt.toISOString() } }
      : {}),
  }
}

type TriedCode = Awaited<ReturnType<typeof applyCode>> | { kind: 'guessed-too-often' }

function sayCode(outcome: TriedCode, typed: string): BagNews {
  if (outcome.kind === 'kept')
    return { tone: 'success', text: `The code ${outcome.code} is in your bag.`, about: 'code' }
  const text = {
    'no-bag': 'Put something into your bag first.',
    'too-many-codes': `A bag takes ${MOST_CODES} codes. Remove one to enter another.`,
    'unknown-code': 'We do not know this code. Check how it is spelled.',
    'guessed-too-often': GUESSED_TOO_OFTEN,
  }[outcome.kind]
  return { tone: 'error', text, about: 'code', typed: typed.slice(0, 40) }
}
