import type { Prisma } from '#app/platform/database.server'

/** What the bag, the checkout and the order read of a line that is sold. Part of the registry of public selects. */
export const bagLineSelect = {
  id: true,
  quantity: true,
  saved: true,
  seenPriceCents: true,
  bagBundleId: true,
  bundleStepId: true,
  origin: true,
  originSlug: true,
  variant: {
    select: {
      id: true,
      sku: true,
      label: true,
      sizeMilli: true,
      sizeUnit: true,
      priceCents: true,
      flammable: true,
      product: {
        select: {
          id: true,
          slug: true,
          name: true,
          regulatoryClass: true,
          returnUnopenedOnly: true,
          tags: true,
          useAm: true,
          usePm: true,
          rinseOff: true,
          brand: { select: { name: true } },
          category: { select: { slug: true } },
          media: {
            take: 1,
            orderBy: { position: 'asc' },
            select: {
              alt: true,
              media: {
                select: {
                  hash: true,
                  width: true,
                  height: true,
                  widths: true,
                  dominantColor: true,
                  placeholder: true,
                },
              },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.BagLineSelect

/** Only lines of active variants of active products. */
export const soldLines = {
  where: { variant: { active: true, product: { status: 'active' } } },
  orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  select: bagLineSelect,
} satisfies Prisma.Bag$linesArgs

export type StoredBagLine = Prisma.BagLineGetPayload<{ select: typeof bagLineSelect }>
