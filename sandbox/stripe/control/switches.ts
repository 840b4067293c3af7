import { z } from 'zod'

const path = z
  .string()
  .min(1)
  .describe('A request path; `*` stands for anything, as in /v1/checkout/sessions/*')
const method = z.enum(['GET', 'POST', 'DELETE']).optional()
const times = z.int().min(1).default(1)

/** Every test switch, with the value that it has when nobody has touched it. */
export const switchesSchema = z.strictObject({
  latency: z.array(z.strictObject({ path, method, ms: z.int().min(0).max(60_000) })),
  failures: z.array(
    z.strictObject({
      path,
      method,
      times,
      status: z.int().min(400).max(599),
      type: z
        .enum(['api_error', 'card_error', 'idempotency_error', 'invalid_request_error'])
        .default('api_error'),
      code: z.string().optional(),
      message: z.string().default('The Stripe sandbox was asked to fail this request.'),
      /** Kept under the idempotency key, as Stripe keeps a 500 that happened while it worked. */
      remembered: z.boolean().default(false),
    }),
  ),
  drops: z.array(z.strictObject({ path, method, times })),
  webhooks: z.strictObject({
    mode: z.enum(['send', 'hold', 'off']),
    /** How many copies of each event are posted. */
    copies: z.int().min(1).max(100),
    delayMs: z.int().min(0).max(600_000),
    /** Events of one change are posted last first, each after the one before was answered. */
    reversed: z.boolean(),
  }),
  refunds: z.enum([
    'by-card',
    'succeeds',
    'pending-then-succeeds',
    'pending-then-fails',
    'fails-later',
  ]),
})

export type Switches = z.infer<typeof switchesSchema>

/** What `POST /_sandbox/switches` takes: the switches to change, each as a whole but `webhooks`. */
export const switchesPatchSchema = z.strictObject({
  ...switchesSchema.partial().shape,
  webhooks: switchesSchema.shape.webhooks.partial().optional(),
})

export type SwitchesPatch = z.input<typeof switchesPatchSchema>

export function untouchedSwitches(): Switches {
  return {
    latency: [],
    failures: [],
    drops: [],
    webhooks: { mode: 'send', copies: 1, delayMs: 0, reversed: false },
    refunds: 'by-card',
  }
}

/** Whether a rule's path, in which `*` stands for anything, covers a request. */
export function covers(
  rule: { path: string; method?: string | undefined },
  request: { method: string; path: string },
): boolean {
  if (rule.method && rule.method !== request.method) return false
  const pattern = rule.path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(request.path)
}

/** The first rule with times left that covers the request, one of its times now used; or undefined. */
export function takeOne<R extends { path: string; method?: string | undefined; times: number }>(
  rules: R[],
  request: { method: string; path: string },
): R | undefined {
  const rule = rules.find((candidate) => candidate.times > 0 && covers(candidate, request))
  if (rule) rule.times -= 1
  return rule
}
