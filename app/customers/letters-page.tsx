import { Button, ButtonLink } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { FormPage, type FormPageProps } from './form-page'
import { LETTERS_NAME, type LettersAnswer } from './letters'
import { CONSENT_WORDS, CURRENT_CONSENT } from './letters-consent'
import { CHECK_INBOX, LettersForm, NOTHING_THERE } from './letters-form'

/** What the letter is, and the form for it. */
export function LettersPage({ answer }: { answer: LettersAnswer | undefined }) {
  return (
    <Page
      title={LETTERS_NAME}
      lead="A letter from the people who choose our products: calm, short, and exact about what anybody knows."
    >
      <LettersForm place="letters page" answer={answer} />
    </Page>
  )
}

/** After the form was sent, whatever became of it. */
export function LettersSentPage() {
  return (
    <Page title="Please check your inbox" lead={CHECK_INBOX}>
      <p className="text-ink-soft">{NOTHING_THERE}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/">Back to the shop</ButtonLink>
        <ButtonLink to="/letters" look="quiet">
          Enter another address
        </ButtonLink>
      </div>
    </Page>
  )
}

type ConfirmPageProps = { state: 'open' | 'confirmed' | 'expired' | 'unknown' }

/** Where the link in the mail leads. Only the button confirms. */
export function ConfirmPage({ state }: ConfirmPageProps) {
  if (state === 'open')
    return (
      <Page
        title="Shall we write to you?"
        lead={`One more click and “${LETTERS_NAME}” comes to the address that this link was sent to.`}
      >
        <ConsentButton kind="confirmed" />
        <p className="text-ink-soft">If you did not ask for it, just close this page.</p>
      </Page>
    )
  if (state === 'confirmed')
    return (
      <Page
        title="You are on the list"
        lead="Thank you. A mail to welcome you is on its way, and every letter has a link to stop."
      >
        <div>
          <ButtonLink to="/products">Browse products</ButtonLink>
        </div>
      </Page>
    )
  return (
    <Page {...(state === 'expired' ? EXPIRED : UNKNOWN)}>
      <LettersForm place="letters page" />
    </Page>
  )
}

const EXPIRED = {
  title: 'This link works no longer',
  lead: 'It is older than 7 days, or you unsubscribed after it was sent. Sign up again and we send a new one.',
}
const UNKNOWN = {
  title: 'We cannot read this link',
  lead: 'Part of it may be missing: open it from the mail once more, or sign up again and we send a new one.',
}

type UnsubscribePageProps = {
  state: 'open' | 'left' | 'unknown'
  /** Why the way back is not open right now. */
  problem: string | null
}

/** Stops the letter in one click, and shows the way back afterwards. */
export function UnsubscribePage({ state, problem }: UnsubscribePageProps) {
  if (state === 'open')
    return (
      <Page
        title={`Stop “${LETTERS_NAME}”?`}
        lead="One click, and we send no more letters to the address that this link was sent to. Mails about your orders are not affected."
      >
        <ConsentButton kind="withdrawn" />
      </Page>
    )
  if (state === 'unknown')
    return (
      <Page
        title="We cannot read this link"
        lead="Part of it may be missing: open it from the letter once more. If that does not help, answer the letter with “stop” and we do the rest."
      />
    )
  return (
    <Page
      title="You are unsubscribed"
      lead="No more letters come to this address. Thank you for having read us."
    >
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      <h2 className="text-2xl">Was it a mistake?</h2>
      <p>
        We send a mail to confirm to the same address, and once you click its link you get the
        letter again.
      </p>
      <ConsentButton kind="requested" label="Send me the letter again" />
      <p className="text-sm text-ink-soft">{CONSENT_WORDS[CURRENT_CONSENT].requested}</p>
    </Page>
  )
}

type ConsentButtonProps = {
  kind: 'requested' | 'confirmed' | 'withdrawn'
  label?: string
}

/** A button whose words are kept with what it does. A plain form: it works the same without scripts. */
function ConsentButton({ kind, label }: ConsentButtonProps) {
  return (
    <form method="post">
      <input type="hidden" name="consent" value={CURRENT_CONSENT} />
      <Button name="kind" value={kind} size="lg" look={kind === 'requested' ? 'quiet' : 'primary'}>
        {label ?? CONSENT_WORDS[CURRENT_CONSENT][kind]}
      </Button>
    </form>
  )
}

const Page = (page: Omit<FormPageProps, 'eyebrow'>) => <FormPage eyebrow="By mail" {...page} />
