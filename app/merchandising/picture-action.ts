import { z } from 'zod'

const mediaId = z.uuid()
const alt = z
  .string('Say in words what the picture shows')
  .trim()
  .min(1, 'Say in words what the picture shows')
  .max(250, 'Shorten this to 250 characters')

/** One picture with its words. */
type OnePicture = { intent: 'upload'; alt: string; file: File }

/** What the forms around a product's pictures send. */
export const PictureAction = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('upload'),
    alt,
    file: z
      .array(z.instanceof(File, { error: 'Choose a picture' }), 'Choose a picture')
      .min(1, 'Choose a picture')
      .max(20, 'Send 20 pictures at most at a time'),
  }),
  z.object({ intent: z.literal('alt'), mediaId, alt }),
  z.object({ intent: z.literal('up'), mediaId }),
  z.object({ intent: z.literal('down'), mediaId }),
  z.object({ intent: z.literal('remove'), mediaId }),
  /** All of them in a new order, after one was dragged. */
  z.object({ intent: z.literal('order'), mediaIds: z.array(mediaId).max(40) }),
])
export type PictureAction = z.infer<typeof PictureAction>

/** What is done to a product's pictures at a time. */
export type PictureChange = Exclude<PictureAction, { intent: 'upload' }> | OnePicture

/** Bytes of a whole upload: three of the largest pictures, their words and what the form adds. */
export const UPLOAD_MAX_BYTES = 49_000_000
