import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { PlanAnswer } from '#app/plan/plan-form'
import { FieldError } from '#app/storefront/plan-form-fields'
import type { PlanPage } from '#app/storefront/plan-page.server'
import { Button, ButtonLink } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'

type PlanKeepProps = { page: PlanPage; answer: PlanAnswer | undefined }

/** What to do with a plan: a file, a calendar that follows it, a mail. */
export function PlanKeep({ page, answer }: PlanKeepProps) {
  const { params, entries } = page
  if (entries.length === 0) return null
  const action = `/plan?${params}#keep`
  return (
    <section id="keep" aria-labelledby="keep-title" className="mt-section print:hidden">
      <h2 id="keep-title" className="text-3xl">
        Take it with you
      </h2>
      <div className="mt-6 grid gap-10 lg:grid-cols-3">
        <div>
          <h3 className="text-xl">A calendar file</h3>
          <p className="mt-2 mb-4 text-ink-soft">
            Every day and pause as it stands now. Taken in again after you moved a day, it moves
            what is there; after another change, delete the old one first.
          </p>
          <ButtonLink to={`/plan.ics?${params}`} reloadDocument download look="quiet">
            Download the file
          </ButtonLink>
        </div>
        <div>
          <h3 className="text-xl">A calendar that follows</h3>
          <p className="mt-2 mb-4 text-ink-soft">
            A private address that your calendar reads again and again. Your answers are kept for it
            until you end it, or for 180 days after the last reading.
          </p>
          <SubscribeForm action={action} answer={answer?.about === 'subscribe' ? answer : null} />
        </div>
        <MailForm
          action={action}
          answer={answer?.about === 'mail' ? answer : null}
          isMailed={page.isMailed && !answer}
        />
      </div>
    </section>
  )
}

type FormProps = { action: string; answer: PlanAnswer | null }

/** Which of the two forms is being sent. */
function useSending(intent: string): boolean {
  const { state, formData } = useNavigation()
  return state !== 'idle' && formData?.get('intent') === intent
}

function SubscribeForm({ action, answer }: FormProps) {
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="intent" value="subscribe" />
      <Button look="quiet" pending={useSending('subscribe')} pendingLabel="Making it…">
        Make a private address
      </Button>
      <FieldError name="subscribe" error={answer?.message} />
    </Form>
  )
}

function MailForm({ action, answer, isMailed }: FormProps & { isMailed: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (answer) input.current?.focus()
  }, [answer])
  return (
    <div>
      <h3 className="text-xl">A mail</h3>
      <p id="plan-email-hint" className="mt-2 mb-4 text-ink-soft">
        The days, the file and a private link to this plan with its answers. Please check the
        address: whoever has the link can open it.
      </p>
      {isMailed ? (
        <Notice kind="success" className="mb-4">
          If the address is right, a mail is there in a few minutes. We send only a few to one
          address in a day.
        </Notice>
      ) : null}
      <Form method="post" action={action} className="flex flex-col gap-2">
        <input type="hidden" name="intent" value="mail" />
        <HoneyPot />
        <label htmlFor="plan-email" className="text-sm font-medium">
          Email
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            ref={input}
            id="plan-email"
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={answer?.typed}
            aria-invalid={answer ? true : undefined}
            aria-describedby={answer ? 'plan-email-error plan-email-hint' : 'plan-email-hint'}
            className={`${controlClasses} min-w-0 flex-[1_1_12rem]`}
          />
          <Button look="quiet" pending={useSending('mail')} pendingLabel="Sending…">
            Mail it
          </Button>
        </div>
        <FieldError name="plan-email" error={answer?.message} />
      </Form>
    </div>
  )
}

/** A field that people never see and programs like to fill in. */
function HoneyPot() {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        Leave this empty
        <input type="text" name="subject" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
