import { z } from 'zod'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** The address that shoppers type and that links in mails carry, without a slash at the end. */
    SHOP_URL: z
      .url()
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    /** How many reverse proxies stand before the shop and are believed about the shopper's address. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
    SESSION_SECRET: z.string().min(32, 'needs at least 32 characters'),
    STRIPE_SECRET_KEY: z.string().startsWith('sk_').optional(),
    STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_'),
    /** Address of the Stripe sandbox: payments are simulated. */
    STRIPE_SANDBOX_URL: z.url().optional(),
    /** Without it, mails are kept and can be read in the browser. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().default('Porewell <hello@porewell.example>'),
    MEDIA_DIR: z.string().default('data/media'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((env, context) => {
    if (!env.STRIPE_SECRET_KEY && !env.STRIPE_SANDBOX_URL)
      context.addIssue({
        code: 'custom',
        path: ['STRIPE_SECRET_KEY'],
        message: 'is missing, and no STRIPE_SANDBOX_URL simulates payments',
      })
    if (env.STRIPE_SECRET_KEY && env.STRIPE_SANDBOX_URL)
      context.addIssue({
        code: 'custom',
        path: ['STRIPE_SANDBOX_URL'],
        message:
          'must not be set together with STRIPE_SECRET_KEY: pay for real or simulate, not both',
      })
    if (env.STRIPE_SANDBOX_URL)
      for (const [name, host] of publicHosts(env))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is the public address ${host}, where payments must not be simulated`,
        })
  })
  .transform((env) => ({ ...env, SHOP_URL: env.SHOP_URL ?? `http://localhost:${env.PORT}` }))

export type Environment = z.infer<typeof Environment>

/**
 * Reads the settings of the shop.
 * Errors: throws one sentence for each wrong variable, naming it, never its value's secret.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  })
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map((issue) =>
    `${issue.path.join('.') || 'The environment'} ${issue.message}`.replace(/[^.]$/, '$&.'),
  )
  throw new EnvironmentError(sentences.join('\n'))
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

function publicHosts(env: { HOST: string; SHOP_URL?: string | undefined }): [string, string][] {
  const hosts: [string, string][] = [['HOST', env.HOST]]
  if (env.SHOP_URL) hosts.push(['SHOP_URL', new URL(env.SHOP_URL).hostname])
  return hosts.filter(([, host]) => !LOOPBACK.test(host))
}
