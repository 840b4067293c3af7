import type { StaffSession } from '../require-staff.server'
import { ConfirmForm, type TwoStepAction } from './account-action'
import { TOO_MANY_PASSWORDS, WRONG_PASSWORD } from './account-words'
import { confirmTwoStep } from './confirm-two-step.server'
import { keyPicture } from './key-picture.server'
import { renewRecoveryCodes } from './renew-recovery-codes.server'
import { startTwoStep } from './start-two-step.server'
import { stopTwoStep } from './stop-two-step.server'

export interface ShownKey {
  /** Base32, as an authenticator app takes it typed. */
  key: string
  picture: ReturnType<typeof keyPicture>
}

export type TwoStepAnswer =
  /** The key to put into the phone; two-step sign-in is not on yet. */
  | { kind: 'key'; shown: ShownKey }
  /** Shown this once. */
  | { kind: 'codes'; recoveryCodes: string[]; cookies: string[] }
  /** It is off now. */
  | { kind: 'off' }
  /** It is, or is not, on already: the page as it is now says so. */
  | { kind: 'changed' }
  | {
      kind: 'refused'
      field: 'password' | 'code'
      words: string
      status: 400 | 429
      shown?: ShownKey
    }

const WRONG_CODE =
  'This code is not right. Wait for the next one, and look whether the phone’s clock sets itself.'
const TOO_MANY_CODES = 'There were too many wrong codes. Please wait 15 minutes.'

/** Does what a form on the page of two-step sign-in asks. */
export async function doTwoStep(
  { actor, email }: StaffSession,
  asked: TwoStepAction,
  { request, now }: { request: Request; now: Date },
): Promise<TwoStepAnswer> {
  switch (asked.intent) {
    case 'start': {
      const started = await startTwoStep(actor, { ...asked, request }, now)
      return started.kind === 'started'
        ? { kind: 'key', shown: showKey(started.key, email) }
        : refusedPassword(started.kind)
    }
    case 'confirm': {
      const confirmed = await confirmTwoStep(actor, { ...asked, request }, now)
      if (confirmed.kind === 'on') return { ...confirmed, kind: 'codes' }
      if (confirmed.kind === 'already') return { kind: 'changed' }
      const isWrong = confirmed.kind === 'wrong-code'
      return {
        kind: 'refused',
        field: 'code',
        words: isWrong ? WRONG_CODE : TOO_MANY_CODES,
        status: isWrong ? 400 : 429,
        shown: showKey(asked.key, email),
      }
    }
    case 'renew': {
      const renewed = await renewRecoveryCodes(actor, { ...asked, request }, now)
      return renewed.kind === 'renewed'
        ? { ...renewed, kind: 'codes', cookies: [] }
        : refusedPassword(renewed.kind)
    }
    case 'stop': {
      const stopped = await stopTwoStep(actor, asked.password, now)
      return stopped === 'done' ? { kind: 'off' } : refusedPassword(stopped)
    }
  }
}

/** The key that a form sent back, so that a wrong code does not lose it; null where there is none. */
export function showSentKey(sent: unknown, email: string): ShownKey | null {
  const key = ConfirmForm.shape.key.safeParse(sent)
  return key.success ? showKey(key.data, email) : null
}

function showKey(key: string, email: string): ShownKey {
  return { key, picture: keyPicture(key, email) }
}

function refusedPassword(why: 'wrong-password' | 'slow-down' | 'already' | 'off'): TwoStepAnswer {
  if (why === 'already' || why === 'off') return { kind: 'changed' }
  return why === 'wrong-password'
    ? { kind: 'refused', field: 'password', words: WRONG_PASSWORD, status: 400 }
    : { kind: 'refused', field: 'password', words: TOO_MANY_PASSWORDS, status: 429 }
}
