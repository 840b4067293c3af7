import { z } from 'zod'
import type { StripeSandboxOptions } from './server'

const configSchema = z.object({
  STRIPE_SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4242),
  STRIPE_SANDBOX_WEBHOOK_URL: z.string().default(''),
  STRIPE_SANDBOX_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_SANDBOX_STATE: z.string().min(1).optional(),
  STRIPE_SANDBOX_MERCHANT: z.string().min(1).default('Porewell'),
  STRIPE_SANDBOX_SETTLE_MS: z.coerce.number().int().min(0).default(60_000),
  STRIPE_SANDBOX_BACK_OFF_MS: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .optional(),
})

type Arguments = {
  port?: string | undefined
  'webhook-url'?: string | undefined
  'webhook-secret'?: string | undefined
  state?: string | undefined
}

/** Options from the environment, arguments first. Throws a sentence that names what is wrong. */
export function readConfig(
  environment: Record<string, string | undefined>,
  args: Arguments,
): StripeSandboxOptions {
  const given = {
    STRIPE_SANDBOX_PORT: args.port,
    STRIPE_SANDBOX_WEBHOOK_URL: args['webhook-url'],
    STRIPE_SANDBOX_WEBHOOK_SECRET: args['webhook-secret'],
    STRIPE_SANDBOX_STATE: args.state,
  }
  const set = Object.entries({ ...environment, ...pickSet(given) }).filter(([, value]) => value)
  const parsed = configSchema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`${String(issue?.path[0])} is not right: ${issue?.message ?? ''}`)
  }
  const config = parsed.data
  return {
    port: config.STRIPE_SANDBOX_PORT,
    webhookUrls: config.STRIPE_SANDBOX_WEBHOOK_URL.split(',').filter((url) => url !== ''),
    stateFile: config.STRIPE_SANDBOX_STATE ?? null,
    merchantName: config.STRIPE_SANDBOX_MERCHANT,
    settleAfterMs: config.STRIPE_SANDBOX_SETTLE_MS,
    ...(config.STRIPE_SANDBOX_WEBHOOK_SECRET
      ? { webhookSecret: config.STRIPE_SANDBOX_WEBHOOK_SECRET }
      : {}),
    ...(config.STRIPE_SANDBOX_BACK_OFF_MS
      ? { backOffMs: config.STRIPE_SANDBOX_BACK_OFF_MS.split(',').map(Number) }
      : {}),
  }
}

function pickSet(values: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
