import { z } from 'zod'

export const RecallMailJob = z.object({ recallId: z.uuid() })
