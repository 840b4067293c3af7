import type { Database, Prisma } from '#app/platform/database.server'
import { writeCents } from '#app/money/read-cents'
import { defineContent, type LiveRecord } from '../content'
import type { Told } from '../content-kind'
import { isId } from '../form-values'
import { applyBundle } from './apply-bundle.server'
import { BundleValues, typedPercent } from './bundle-values'
import { checkBundle } from './check-bundle.server'

export const bundleContent = defineContent({
  schema: BundleValues,
  readLive,
  check: checkBundle,
  apply: applyBundle,
  tell,
})

const include = {
  steps: {
    orderBy: { position: 'asc' },
    include: { options: { orderBy: { position: 'asc' }, select: { variantId: true } } },
  },
} satisfies Prisma.BundleInclude

async function readLive(db: Database, id: string): Promise<LiveRecord<BundleValues> | null> {
  const stored = await db.bundle.findUnique({ where: { id }, include })
  return stored && liveOf(stored)
}

/** Every bundle that is on sale, as shoppers have it. */
export async function readBundlesOnSale(db: Database) {
  const stored = await db.bundle.findMany({ where: { status: 'active' }, include })
  return stored.map((bundle) => ({ id: bundle.id, ...liveOf(bundle) }))
}

type Stored = Prisma.BundleGetPayload<{ include: typeof include }>

function liveOf(stored: Stored): LiveRecord<BundleValues> {
  const { name, slug, summary, skinTypes, savingKind, savingBp, savingCents, minParts } = stored
  return {
    name,
    shown: stored.status === 'active',
    everShown: stored.status !== 'draft',
    values: {
      ...{ name, slug, summary, skinTypes, savingKind },
      percent: typedPercent(savingBp),
      amount: savingCents === null ? '' : writeCents(savingCents),
      minParts: String(minParts),
      steps: stored.steps.map(({ id: stepId, title, aim, timing, reason, options }) => ({
        ...{ id: stepId, title, aim, timing, reason },
        options: options.map(({ variantId }) => variantId),
      })),
    },
  }
}

const AIM_WORDS: Record<string, string> = { clear: 'Keep pores clear', smooth: 'Smooth skin' }

async function tell(db: Database, versions: readonly BundleValues[]) {
  const ids = versions.flatMap(({ steps }) => steps.flatMap(({ options }) => options))
  const variants = await db.variant.findMany({
    where: { id: { in: [...new Set(ids)].filter(isId) } },
    select: { id: true, label: true, product: { select: { name: true } } },
  })
  const names = new Map(variants.map(({ id, label, product }) => [id, `${product.name}, ${label}`]))
  return (values: BundleValues): Told[] => [
    { key: 'name', label: 'Name', text: values.name },
    { key: 'slug', label: 'Address', text: values.slug },
    { key: 'summary', label: 'Summary', text: values.summary },
    { key: 'skinTypes', label: 'Skin types', text: values.skinTypes.join(', ') },
    { key: 'saving', label: 'Saving', text: savingWords(values) },
    { key: 'minParts', label: 'Saves from', text: `${values.minParts} parts` },
    ...values.steps.flatMap(({ id, title, aim, timing, reason, options }, place) => {
      const field = (name: string, label: string, text: string): Told => ({
        key: `${id} ${name}`,
        label: `Step “${title}”: ${label}`,
        text,
      })
      return [
        field('title', 'title', title),
        field('place', 'place', String(place + 1)),
        field('aim', 'aim', AIM_WORDS[aim] ?? aim),
        field('timing', 'when', timing),
        field('reason', 'reason', reason),
        field('options', 'products', options.map((each) => names.get(each) ?? 'gone').join('; ')),
      ]
    }),
  ]
}

function savingWords({ savingKind, percent, amount }: BundleValues): string {
  return savingKind === 'fixed' ? `$${amount}` : `${percent}%`
}
