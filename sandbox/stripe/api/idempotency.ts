import { createHash } from 'node:crypto'
import { StripeFailure } from '../state/stripe-failure'
import type { FormTree } from './parse-form'

export type Answer = { status: number; body: string; requestId: string }

export type RememberedAnswer = Answer & {
  key: string
  endpoint: string
  fingerprint: string
  /** Unix milliseconds. */
  at: number
}

const oneDayMs = 24 * 60 * 60 * 1000

/**
 * Stripe's idempotency: the first request with a key does the work, every later one with the same
 * parameters gets the same answer for 24 hours, and none can overtake it.
 */
export class Idempotency {
  private readonly answers = new Map<string, RememberedAnswer>()
  private readonly inProgress = new Set<string>()

  /**
   * The remembered answer, or null when the caller must do the work (and then `finish` or `release`
   * the key). Throws for a key in use, or one used before with something else.
   */
  begin(key: string, endpoint: string, form: FormTree, nowMs: number): Answer | null {
    if (key.length > 255)
      throw new StripeFailure(400, {
        type: 'idempotency_error',
        message: 'Idempotency keys can be at most 255 characters long.',
      })
    if (this.inProgress.has(key)) throw keyInUse(key)
    const answer = this.answers.get(key)
    if (!answer || answer.at + oneDayMs <= nowMs) {
      this.inProgress.add(key)
      return null
    }
    if (answer.endpoint !== endpoint)
      throw keyReused(
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${answer.endpoint}' vs '${endpoint}').`,
        key,
      )
    if (answer.fingerprint !== fingerprintOf(form))
      throw keyReused(
        'Keys for idempotent requests can only be used with the same parameters they were first used with.',
        key,
      )
    return answer
  }

  finish(key: string, endpoint: string, form: FormTree, answer: Answer, nowMs: number): void {
    this.inProgress.delete(key)
    for (const [old, { at }] of this.answers) {
      if (at + oneDayMs > nowMs) break
      this.answers.delete(old)
    }
    const fingerprint = fingerprintOf(form)
    this.answers.set(key, { ...answer, key, endpoint, fingerprint, at: nowMs })
  }

  /** Forgets a request that never began its work: the same key may be tried again. */
  release(key: string): void {
    this.inProgress.delete(key)
  }

  dump(): RememberedAnswer[] {
    return [...this.answers.values()]
  }

  load(answers: readonly RememberedAnswer[]): void {
    this.answers.clear()
    for (const answer of answers) this.answers.set(answer.key, answer)
  }
}

/** The same for the same parameters in any order. */
function fingerprintOf(form: FormTree): string {
  return createHash('sha256').update(canonical(form)).digest('base64')
}

function canonical(value: FormTree | string): string {
  if (typeof value === 'string') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, child]) => `${JSON.stringify(name)}:${canonical(child)}`).join()}}`
}

function keyReused(reason: string, key: string) {
  return new StripeFailure(400, {
    type: 'idempotency_error',
    message: `${reason} Try using a key other than '${key}' if you meant to execute a different request.`,
  })
}

function keyInUse(key: string) {
  return new StripeFailure(409, {
    type: 'invalid_request_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  })
}
