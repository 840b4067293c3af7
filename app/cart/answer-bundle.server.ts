import { steppedQuantity } from '#app/ui/quantity'
import { addBundle, type BundleAddition } from './add-bundle.server'
import type { BagForm } from './bag-form'
import { firstBagId } from './bag-id.server'
import { MOST_LINES } from './bag-limits'
import { NOT_THERE, sayPieces, type BagNews } from './bag-news'
import {
  removeBundle,
  setBundleQuantity,
  setPart,
  type BundleKey,
  type RemovedBundle,
} from './change-bundle.server'
import { originOf } from './origin'
import { countPieces } from './count-pieces.server'

type Form<Intent extends BagForm['intent']> = Extract<BagForm, { intent: Intent }>

/** Puts a bundle into the bag as a form asks, and says what came of it. */
export async function addWhole(
  bagId: string | null,
  { bundleId, choice, quantity, tab, from }: Form<'add-bundle'>,
  now: Date,
): Promise<{ bagId: string | null; news: BagNews }> {
  const chosen = choice.filter((variantId) => variantId !== undefined)
  const wish = { bundleId, choice: chosen, quantity, from: originOf(from) }
  const added = await addBundle(bagId ?? (tab ? firstBagId(tab) : null), wish, now)
  if (added.kind !== 'added') return { bagId, news: sayRefused(added) }
  return { bagId: added.bagId, news: sayAdded(added, await countPieces(added.bagId, now)) }
}

/** Changes a bundle in the bag as a form asks, and says what came of it. */
export async function changeBundle(
  bagId: string,
  form: Form<'bundle-quantity' | 'bundle-remove' | 'bundle-part'>,
  now: Date,
): Promise<BagNews> {
  const key = { bagId, bundleKey: form.bundleKey }
  switch (form.intent) {
    case 'bundle-quantity':
      return changeQuantity(key, form, now)
    case 'bundle-remove': {
      const removed = await removeBundle(key)
      return removed ? sayRemoved(removed) : NOT_THERE
    }
    case 'bundle-part':
      return changePart(key, form, now)
  }
}

async function changeQuantity(
  key: BundleKey,
  { quantity, step }: Form<'bundle-quantity'>,
  now: Date,
): Promise<BagNews> {
  const about = key.bundleKey
  const asked = steppedQuantity(quantity, step, { min: 0, max: 9999 })
  const outcome = await setBundleQuantity(key, asked, now)
  switch (outcome.kind) {
    case 'no-such-bundle':
      return NOT_THERE
    case 'removed':
      return sayRemoved(outcome.removed)
    case 'sold-out':
      return { tone: 'error', text: `Every part of ${outcome.name} has sold out.`, about }
    case 'set': {
      const { name } = outcome
      const text = `${outcome.quantity} of ${name}.`
      if (outcome.quantity === asked) return { tone: 'success', text, about }
      return { tone: 'caution', text: `We have no more than ${text}`, about }
    }
  }
}

async function changePart(
  key: BundleKey,
  { stepId, variantId }: Form<'bundle-part'>,
  now: Date,
): Promise<BagNews> {
  const about = key.bundleKey
  const outcome = await setPart(key, { stepId, variantId }, now)
  switch (outcome.kind) {
    case 'filled':
      return { tone: 'success', text: `${outcome.name} is in your routine.`, about }
    case 'sold-out':
      return { tone: 'caution', text: `${outcome.name} has sold out.`, about }
    case 'full':
      return { tone: 'error', text: FULL, about }
    case 'not-allowed':
      return { tone: 'error', text: 'That product cannot take this place in the routine.', about }
    case 'no-such-bundle':
      return NOT_THERE
  }
}

const FULL = `Your bag is full: it holds ${MOST_LINES} different products.`

function sayAdded(added: Extract<BundleAddition, { kind: 'added' }>, pieces: number): BagNews {
  const { name, parts, soldOut, shortened, quantity } = added
  const problems = [
    ...soldOut.map((product) => `${product} has sold out.`),
    ...(shortened ? [`We have no more than ${quantity} of it.`] : []),
  ]
  const what = `Added ${name}: ${parts} ${parts === 1 ? 'product' : 'products'}.`
  const text = [what, ...problems, sayPieces(pieces)].join(' ')
  return { tone: problems.length > 0 ? 'caution' : 'success', text }
}

function sayRefused(refused: Exclude<BundleAddition, { kind: 'added' }>): BagNews {
  switch (refused.kind) {
    case 'not-offered':
      return { tone: 'error', text: 'Choose at least one product of the routine.' }
    case 'sold-out':
      return { tone: 'error', text: `${refused.name} has sold out.` }
    case 'full':
      return { tone: 'error', text: FULL }
  }
}

function sayRemoved({ name, ...undoBundle }: RemovedBundle): BagNews {
  return { tone: 'success', text: `Removed ${name}.`, undoBundle }
}
