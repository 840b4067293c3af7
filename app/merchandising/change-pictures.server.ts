import { isDeepStrictEqual } from 'node:util'
import { imageTypeOf } from '#app/catalog/media/image-type'
import { processImage, type ImageRefusal } from '#app/catalog/media/process-image.server'
import { db, type Prisma } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import type { PictureChange } from './picture-action'

const MOST_PICTURES = 20

export type PictureOutcome =
  | 'done'
  | 'already'
  | 'too-many'
  | 'gone'
  | 'not-allowed'
  /** A drawing can carry scripts: it is taken from the shop's own seed only. */
  | 'drawing'
  | ImageRefusal

/** What staff read of a picture that was not taken. */
export const PICTURE_PROBLEMS: Partial<Record<PictureOutcome, string>> = {
  already: 'This picture is there already.',
  'too-many': `A product has ${MOST_PICTURES} pictures at most. Remove one first.`,
  drawing: 'An SVG can carry scripts, so it is not taken. Save it as a PNG and send that.',
  'too-many-bytes': 'The file is larger than 16 MB. Save it smaller and send it again.',
  'too-many-pixels': 'The picture has more than 50 megapixels. Save it smaller and send it again.',
  'not-an-image': 'This is no JPEG, PNG, WebP or AVIF picture, whatever its name says.',
  unreadable: 'The picture is damaged and cannot be read to its end. Export it anew.',
}

interface Placed {
  mediaId: string
  alt: string
}

/** Changes a product's pictures: adds, describes, moves or removes one. A picture is encoded before anything is held. */
export async function changePictures(
  actor: Actor,
  productId: string,
  asked: PictureChange,
  now: Date,
): Promise<PictureOutcome> {
  if (!may(actor, 'catalog:write')) return 'not-allowed'
  if (asked.intent !== 'upload')
    return arrange(actor, productId, (pictures) => arranged(pictures, asked), now)
  const bytes = new Uint8Array(await asked.file.arrayBuffer())
  if (imageTypeOf(bytes) === 'svg') return 'drawing'
  const made = await processImage(bytes, { mediaRoot: env.MEDIA_DIR })
  if (made.kind === 'refused') return made.reason
  const { image } = made
  const media = await db.media.upsert({
    where: { hash: image.hash },
    update: {},
    create: { ...image, createdAt: now },
  })
  const added = { mediaId: media.id, alt: asked.alt }
  return arrange(
    actor,
    productId,
    (pictures) => {
      if (pictures.some(({ mediaId }) => mediaId === media.id)) return 'already'
      return pictures.length >= MOST_PICTURES ? 'too-many' : [...pictures, added]
    },
    now,
  )
}

function arranged(
  pictures: readonly Placed[],
  asked: Exclude<PictureChange, { intent: 'upload' }>,
): Placed[] | 'gone' {
  if (asked.intent === 'order') {
    const place = ({ mediaId }: Placed) => {
      const at = asked.mediaIds.indexOf(mediaId)
      return at === -1 ? pictures.length : at
    }
    return pictures.toSorted((a, b) => place(a) - place(b))
  }
  const at = pictures.findIndex(({ mediaId }) => mediaId === asked.mediaId)
  const picture = pictures[at]
  if (!picture) return 'gone'
  const others = pictures.filter((each) => each !== picture)
  switch (asked.intent) {
    case 'alt':
      return pictures.with(at, { ...picture, alt: asked.alt })
    case 'remove':
      return others
    case 'up':
      return others.toSpliced(Math.max(0, at - 1), 0, picture)
    case 'down':
      return others.toSpliced(at + 1, 0, picture)
  }
}

/** Puts a product's pictures in the order that `work` gives, while nobody else can. */
async function arrange(
  actor: Actor,
  productId: string,
  work: (pictures: Placed[]) => Placed[] | PictureOutcome,
  now: Date,
): Promise<PictureOutcome> {
  return db.$transaction(async (tx) => {
    const [product] = await tx.$queryRaw<{ name: string }[]>`
      SELECT "name" FROM "Product" WHERE "id" = ${productId}::uuid FOR UPDATE`
    if (!product) return 'gone'
    const before = await tx.productMedia.findMany({
      where: { productId },
      orderBy: { position: 'asc' },
      select: { mediaId: true, alt: true },
    })
    const after = work(before)
    if (typeof after === 'string') return after
    if (isDeepStrictEqual(after, before)) return 'done'
    await tx.productMedia.deleteMany({ where: { productId } })
    await tx.productMedia.createMany({
      data: after.map((picture, position) => ({ ...picture, productId, position })),
    })
    await tx.product.update({ where: { id: productId }, data: { updatedAt: now } })
    const record = { kind: 'product', id: productId, name: product.name } as const
    const told = { before: inWords(before), after: inWords(after) }
    await recordAudit(tx, actor, { action: 'product.pictures_changed', record, ...told }, now)
    return 'done'
  })
}

/** Pictures as the trail tells of them: their words in their order. */
function inWords(pictures: readonly Placed[]): Prisma.InputJsonObject {
  return { pictures: pictures.map(({ alt }) => alt).join(' | ') }
}
