import { Form, Link, useNavigation } from '@remix-run/react'
import { CURRENT_SKIN_CONSENT, SKIN_CONSENT_WORDS } from '#app/customers/skin-consent'
import type { SkinMemory } from '#app/storefront/skin-memory.server'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { Notice } from '#app/ui/notice'

const words = SKIN_CONSENT_WORDS[CURRENT_SKIN_CONSENT]

/** Below a routine: keeps the answers of its address, once somebody who is signed in asks for it. */
export function KeepAnswers({ memory }: { memory: SkinMemory }) {
  const { formData } = useNavigation()
  return (
    <section aria-labelledby="keep-answers" className="mb-6 max-w-prose">
      <h2 id="keep-answers" className="text-2xl">
        Keep your answers
      </h2>
      {memory.kind === 'guest' ? (
        <Form method="post" className="mt-2 flex flex-col items-start gap-4">
          <p className="text-ink-soft">
            With an account the builder remembers them, if you ask it to. We mail you a link to sign
            in, and bring you back here.
          </p>
          <Button look="quiet" name="intent" value="sign-in">
            Sign in to save them
          </Button>
        </Form>
      ) : (
        <Form method="post" preventScrollReset className="mt-2 flex flex-col items-start gap-3">
          {memory.isCurrent ? <Saved withHealth={memory.withHealth} /> : null}
          <p className="text-ink-soft">{words.kept}</p>
          <label className="flex min-h-target items-start gap-3 py-2">
            <input
              type="checkbox"
              name="health"
              value="yes"
              // With new answers the agreement is asked for anew.
              key={String(memory.isCurrent)}
              defaultChecked={memory.isCurrent && memory.withHealth}
              className={checkboxClasses}
            />
            <span>
              {words.health}
              <span className="block text-sm text-ink-soft">{words.healthNote}</span>
            </span>
          </label>
          <input type="hidden" name="consent" value={CURRENT_SKIN_CONSENT} />
          <Button
            look="quiet"
            name="intent"
            value="save"
            pending={formData?.get('intent') === 'save'}
            pendingLabel="Saving…"
          >
            Save to my skin profile
          </Button>
        </Form>
      )}
    </section>
  )
}

function Saved({ withHealth }: { withHealth: boolean }) {
  return (
    <Notice kind="success" className="w-full">
      These answers are in your{' '}
      <Link to="/account/skin" className="link">
        skin profile
      </Link>
      {withHealth ? ', those about health too.' : '; those about health are not.'}
    </Notice>
  )
}

/** Above a form that came filled in, with the way out. */
export function FilledIn({ memory, empty }: { memory: SkinMemory; empty: string }) {
  if (memory.kind === 'guest' || !memory.given) return null
  return (
    <Notice standing className="max-w-3xl">
      <p>
        Filled in from your skin profile.
        {memory.withHealth ? null : ' It keeps no answers about health, so please give those anew.'}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <Link to={empty} reloadDocument className="touch-link link">
          Start empty
        </Link>
        <Link to="/account/skin" className="touch-link link">
          See or delete it
        </Link>
      </p>
    </Notice>
  )
}
