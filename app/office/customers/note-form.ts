import { z } from 'zod'

export const CustomerNoteForm = z.object({
  /** From the form that was shown: sending it twice notes it once. */
  formId: z.uuid(),
  text: z
    .string('Write the note first')
    .trim()
    .min(1, 'Write the note first')
    .max(2000, 'Keep it under 2,000 characters'),
})
