import { z } from 'zod'
import { contradictions } from './environment-rules'

/** Who mails are from: "Porewell <hello@shop.example>", or the address alone. */
export const SENDER = /^([^<>\r\n]+ <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** The address that shoppers type and that links in mails carry, without a slash at the end. */
    SHOP_URL: address(/^https?$/, 'https://shop.example')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    /** How many processes of the shop share the port. */
    SHOP_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
    /** How many reverse proxies stand before the shop and are believed about the shopper's address. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
    DATABASE_URL: address(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/porewell'),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
    SESSION_SECRET: z.string().min(32),
    /** Stripe's secret or restricted key; a restricted one needs to write Checkout Sessions and Refunds. */
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_/, 'must start with sk_ or rk_')
      .optional(),
    STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_/, 'must start with whsec_'),
    /** Address of the Stripe sandbox: payments are simulated. */
    STRIPE_SANDBOX_URL: address(/^https?$/, 'http://127.0.0.1:4242').optional(),
    /** Without it, mails are kept and can be read in the browser. */
    SMTP_URL: address(/^smtps?$/, 'smtp://user:password@host:587').optional(),
    MAIL_FROM: z
      .string()
      .regex(SENDER, 'must be a sender such as Porewell <hello@shop.example>')
      .default('Porewell <hello@porewell.example>'),
    MEDIA_DIR: z.string().default('data/media'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((env, context) => {
    for (const [name, message] of contradictions(env))
      context.addIssue({ code: 'custom', path: [name], message })
  })
  .transform((env) => ({ ...env, SHOP_URL: env.SHOP_URL ?? `http://localhost:${env.PORT}` }))

export type Environment = z.infer<typeof Environment>

/**
 * Reads the settings of the shop.
 * Errors: throws one sentence for each wrong variable, naming it, never its value's secret.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set, { error: sayIssue })
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map((issue) =>
    `${issue.path.join('.') || 'The environment'} ${issue.message}`.replace(/[^.]$/, '$&.'),
  )
  throw new EnvironmentError(sentences.join('\n'))
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

function address(protocol: RegExp, example: string) {
  return z.url({
    protocol,
    error: ({ input }) =>
      input === undefined ? 'is missing' : `must be an address such as ${example}`,
  })
}

/** The end of a sentence that begins with the variable's name. */
function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'must be a whole number' : 'must be a number'
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'too_small':
      return `must ${issue.origin === 'string' ? 'have' : 'be'} at least ${issue.minimum}${unitOf(issue)}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    default:
      return undefined
  }
}

function unitOf({ origin }: { origin: string }) {
  return origin === 'string' ? ' characters' : ''
}
