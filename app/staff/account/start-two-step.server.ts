import { z } from 'zod'
import { loadAuth } from '../load-auth.server'
import type { Actor } from '../permissions'
import { checkOwnPassword } from './check-own-password.server'

export type StartOutcome =
  /** The key that the phone takes, base32. */
  { kind: 'started'; key: string } | { kind: 'already' | 'wrong-password' | 'slow-down' }

/**
 * Makes the key for two-step sign-in, which is on only when a first code was right: until then a new start
 * makes a new key, and nothing is asked at the sign-in.
 */
export async function startTwoStep(
  actor: Actor,
  { password, request }: { password: string; request: Request },
  now: Date,
): Promise<StartOutcome> {
  const checked = await checkOwnPassword(actor, password, now)
  if (checked !== 'right') return { kind: checked }
  const { auth, isRefusal } = await loadAuth()
  try {
    const started = await auth.api.enableTwoFactor({
      body: { password },
      headers: new Headers({ Cookie: request.headers.get('Cookie') ?? '' }),
    })
    return { kind: 'started', key: keyOf(started) }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'already' }
    throw error
  }
}

const Started = z.object({ totpURI: z.url() })

function keyOf(started: unknown): string {
  return new URL(Started.parse(started).totpURI).searchParams.get('secret') ?? ''
}
