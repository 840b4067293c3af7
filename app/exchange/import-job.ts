import { z } from 'zod'

export const ImportJob = z.object({ importId: z.uuid() })
