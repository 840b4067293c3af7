import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'
import type { ShownKey } from './answer-two-step.server'
import { KeyToTake } from './key-to-take'
import { RecoveryCodes } from './recovery-codes'
import { StepPasswordForm } from './step-password-form'

type TwoStepPageProps = {
  /** Whether it is on. */
  twoStep: boolean
  answer:
    | {
        intent: 'start' | 'confirm' | 'renew' | 'stop'
        shown: ShownKey | null
        codes: string[] | null
        result: SubmissionResult | null
      }
    | undefined
}

/** Switching two-step sign-in on in two steps, or its recovery codes and off. */
export function TwoStepPage({ twoStep, answer }: TwoStepPageProps) {
  const resultOf = (intent: string) => (answer?.intent === intent ? answer.result : null)
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <p className="print:hidden">
        <Link to="/admin/account" className="inline-flex min-h-target items-center link">
          Your account
        </Link>
      </p>
      <h1 className="text-2xl">Two-step sign-in</h1>
      {answer?.codes ? (
        <RecoveryCodes codes={answer.codes} isFirst={answer.intent === 'confirm'} />
      ) : twoStep ? (
        <ItIsOn resultOf={resultOf} />
      ) : answer?.shown ? (
        <KeyToTake shown={answer.shown} lastResult={resultOf('confirm')} />
      ) : (
        <>
          <p>
            You need an authenticator app on your phone, such as the one in its password settings,
            Google Authenticator or Aegis. From then on, the sign-in asks for your password and for
            the 6 digits that the app shows.
          </p>
          <StepPasswordForm
            intent="start"
            label="Your password, so that we know it is you"
            button="Show the key for my app"
            lastResult={resultOf('start')}
          />
        </>
      )}
    </div>
  )
}

function ItIsOn({ resultOf }: { resultOf: (intent: string) => SubmissionResult | null }) {
  return (
    <>
      <p>It is on: after your password, the sign-in asks for a code of your phone.</p>
      <section aria-labelledby="renew-title" className="flex flex-col gap-3">
        <h2 id="renew-title" className="text-lg">
          New recovery codes
        </h2>
        <p>Ten new ones, for a lost phone. Those that you have open nothing any more.</p>
        <StepPasswordForm
          intent="renew"
          label="Your password, for new codes"
          button="Make new recovery codes"
          look="quiet"
          lastResult={resultOf('renew')}
        />
      </section>
      <section aria-labelledby="stop-title" className="flex flex-col gap-3">
        <h2 id="stop-title" className="text-lg">
          Switch it off
        </h2>
        <p>Your password alone opens your account then. For another phone: off, and on again.</p>
        <StepPasswordForm
          intent="stop"
          label="Your password, to switch it off"
          button="Switch off two-step sign-in"
          look="danger"
          lastResult={resultOf('stop')}
        />
      </section>
    </>
  )
}
