import { z } from 'zod'

const mediaId = z.uuid()
const alt = z
  .string('Say in words what the picture shows')
  .trim()
  .min(1, 'Say in words what the picture shows')
  .max(250, 'Shorten this to 250 characters')

/** What the forms around a product's pictures send. */
export const PictureAction = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('upload'),
    alt,
    file: z.instanceof(File, { error: 'Choose a picture' }),
  }),
  z.object({ intent: z.literal('alt'), mediaId, alt }),
  z.object({ intent: z.literal('up'), mediaId }),
  z.object({ intent: z.literal('down'), mediaId }),
  z.object({ intent: z.literal('remove'), mediaId }),
  /** All of them in a new order, after one was dragged. */
  z.object({ intent: z.literal('order'), mediaIds: z.array(mediaId).max(40) }),
])
export type PictureAction = z.infer<typeof PictureAction>

/** Bytes of a whole upload: the picture, its words and what the form adds. */
export const UPLOAD_MAX_BYTES = 16_500_000
