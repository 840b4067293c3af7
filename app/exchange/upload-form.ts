import { z } from 'zod'
import { IMPORT_KIND_NAMES } from './import-kinds'

const MOST_BYTES = 32_000_000
/** What is read of a form, so that whoever sends a file that is too large is told so beside it. */
export const MOST_SENT = 40_000_000

export const UploadForm = z.object({
  /** From the form that was shown: sending it twice is one import. */
  formId: z.uuid(),
  kind: z.enum(IMPORT_KIND_NAMES, 'Choose what the file holds'),
  file: z
    .instanceof(File, { error: 'Choose a CSV file' })
    .refine(({ name, size }) => name !== '' || size > 0, 'Choose a CSV file')
    .refine(({ name, size }) => name === '' || size > 0, 'The file is empty')
    .refine(({ size }) => size <= MOST_BYTES, 'The file has more than 32 MB. Split it.'),
})

export const SteerForm = z.object({ intent: z.enum(['each', 'all', 'cancel']) })
