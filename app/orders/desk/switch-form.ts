import { z } from 'zod'

/** Line, size and what it cost when it was shown, in cents: "<line>/<variant>/1400". */
const choice = z
  .string('Choose a size')
  .transform((text) => {
    const [orderLineId, variantId, seenCents] = text.split('/')
    return { orderLineId, variantId, seenCents: Number(seenCents) }
  })
  .pipe(
    z.object(
      {
        orderLineId: z.uuid('Choose a size'),
        variantId: z.uuid('Choose a size'),
        seenCents: z.int('Choose a size').min(0).max(100_000_000),
      },
      'Choose a size',
    ),
  )

export const SwitchForm = z.object({
  formId: z.uuid(),
  version: z.coerce.number().int().min(1),
  choice,
  quantity: z.coerce
    .number('Enter how many units')
    .int('Enter a whole number')
    .min(1, 'Enter at least 1')
    .max(99, 'Enter 99 at most'),
})
