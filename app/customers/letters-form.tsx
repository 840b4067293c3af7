import { useFetcher } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import { LETTERS_CONTENT, LETTERS_NAME, type LettersAnswer, type LettersPlace } from './letters'
import { CONSENT_WORDS, CURRENT_CONSENT } from './letters-consent'

type LettersFormProps = {
  place: LettersPlace
  /** What the page knows of a form that was sent without JavaScript. */
  answer?: LettersAnswer | undefined
}

/**
 * Signs up for the letter. Without JavaScript the next page says what happened, with it the form does, and
 * the shopper stays where they are.
 */
export function LettersForm({ place, answer: answered }: LettersFormProps) {
  const fetcher = useFetcher<{ letters: LettersAnswer }>({ key: `letters ${place}` })
  const answer = fetcher.data?.letters ?? answered
  if (answer?.kind === 'sent') return <CheckInbox />
  return (
    <fetcher.Form method="post" action="/letters" className="flex flex-col gap-3">
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="consent" value={CURRENT_CONSENT} />
      <HoneyPot />
      <EmailField place={place} refused={answer} isSending={fetcher.state !== 'idle'} />
      <p className="text-sm text-ink-soft">{CONSENT_WORDS[CURRENT_CONSENT].requested}</p>
    </fetcher.Form>
  )
}

type EmailFieldProps = {
  place: LettersPlace
  refused: Extract<LettersAnswer, { kind: 'refused' }> | undefined
  isSending: boolean
}

function EmailField({ place, refused, isSending }: EmailFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (refused) input.current?.focus()
  }, [refused])
  return (
    <div>
      {place === 'letters page' ? null : (
        <h2 className="mb-1 font-display text-xl text-ink">{LETTERS_NAME}, by mail</h2>
      )}
      <p id={`${id}-hint`} className="text-ink-soft">
        {LETTERS_CONTENT}
      </p>
      <label htmlFor={id} className="mt-3 block text-sm font-medium text-ink">
        Email
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          ref={input}
          id={id}
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={refused?.typed}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}-error ${id}-hint` : `${id}-hint`}
          className={`${controlClasses} min-w-0 flex-[1_1_14rem]`}
        />
        <Button
          look={place === 'letters page' ? 'primary' : 'quiet'}
          pending={isSending}
          pendingLabel="Signing up…"
        >
          Sign up
        </Button>
      </div>
      {refused ? (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-error">
          <Icon name="alert" className="mt-0.5 size-[1.15em]" />
          {refused.message}
        </p>
      ) : null}
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

function CheckInbox() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="flex gap-3 rounded-md bg-success-tint px-4 py-3.5">
      <Icon name="check" className="mt-[0.2em] size-5 text-success" />
      <div className="text-ink">
        <p className="font-medium">Please check your inbox</p>
        <p>{CHECK_INBOX}</p>
        <p className="mt-2 text-sm">{NOTHING_THERE}</p>
      </div>
    </div>
  )
}

/** True for every address, known or not, and for one that gets no further mail today. */
export const CHECK_INBOX =
  'A mail from us should be there in a few minutes. If you are new to the letter, it holds a link: click it to confirm. Until then no letter is sent.'
export const NOTHING_THERE =
  'Nothing there? Please look in the spam folder and check the address. We send only a few of these mails to one address in a day.'
