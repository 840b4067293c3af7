const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

interface Settings {
  HOST: string
  SHOP_URL?: string | undefined
  TRUST_PROXY: number
  STRIPE_SECRET_KEY?: string | undefined
  STRIPE_SANDBOX_URL?: string | undefined
  SMTP_URL?: string | undefined
}

/** Settings that are each right and cannot be together: the variable and what its sentence says. */
export function contradictions(env: Settings): [name: keyof Settings, message: string][] {
  return [...paymentRules(env), ...mailRules(env)]
}

function paymentRules(env: Settings): [keyof Settings, string][] {
  if (!env.STRIPE_SANDBOX_URL)
    return env.STRIPE_SECRET_KEY
      ? []
      : [['STRIPE_SECRET_KEY', 'is missing, and no STRIPE_SANDBOX_URL simulates payments']]
  const rules = publicSigns(env).map(([name, sign]): [keyof Settings, string] => [
    name,
    `${sign}, where payments must not be simulated`,
  ])
  if (env.STRIPE_SECRET_KEY)
    rules.push([
      'STRIPE_SANDBOX_URL',
      'must not be set together with STRIPE_SECRET_KEY: pay for real or simulate, not both',
    ])
  if (!isLoopback(hostOf(env.STRIPE_SANDBOX_URL)))
    rules.push(['STRIPE_SANDBOX_URL', 'must be on this machine, such as http://127.0.0.1:4242'])
  return rules
}

/** Mail that is kept for whoever sits at this machine would never reach a shopper elsewhere. */
function mailRules(env: Settings): [keyof Settings, string][] {
  const [sign] = env.SMTP_URL ? [] : publicSigns(env)
  if (!sign) return []
  return [['SMTP_URL', `is missing: ${sign.join(' ')}, and mail to its shoppers would not be sent`]]
}

/** What tells that people reach the shop from elsewhere. */
function publicSigns(env: Settings): [name: keyof Settings, sign: string][] {
  const signs: [keyof Settings, string][] = []
  const shopHost = env.SHOP_URL && hostOf(env.SHOP_URL)
  if (!isLoopback(env.HOST)) signs.push(['HOST', `is the public address ${env.HOST}`])
  if (shopHost && !isLoopback(shopHost))
    signs.push(['SHOP_URL', `is the public address ${shopHost}`])
  if (env.TRUST_PROXY > 0) signs.push(['TRUST_PROXY', 'names a proxy that brings visitors'])
  return signs
}

function isLoopback(host: string | undefined): boolean {
  return host === undefined || LOOPBACK.test(host)
}

/** Undefined for what is no address, about which there is a sentence already. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}
