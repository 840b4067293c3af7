import { shopDayWords } from '#app/time/shop-clock'
import { Form } from '@remix-run/react'
import type { SkinView } from '#app/storefront/skin-page.server'
import { Button, ButtonLink } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

/** What is kept of a customer's skin, with the ways to change and to delete it. */
export function SkinPage({ skin }: { skin: SkinView | null }) {
  if (!skin)
    return (
      <>
        <h1 className="text-4xl">Skin profile</h1>
        <EmptyState
          title="Nothing is kept"
          action={<ButtonLink to="/routine">Build a routine</ButtonLink>}
        >
          Answer the routine builder’s questions and press “Save to my skin profile” below the
          routine. Before that, nothing about your skin is kept.
        </EmptyState>
      </>
    )
  return (
    <div className="max-w-prose">
      <h1 className="text-4xl">Skin profile</h1>
      <p className="mt-3 text-ink-soft">
        Saved on {shopDayWords(skin.savedAt)}. The routine builder and your plan come filled in with
        it; it is used for nothing else.
      </p>
      <div className="mt-6">
        <SkinList words={skin.words} />
      </div>
      <p className="mt-4 text-sm text-ink-soft">
        {skin.withHealth
          ? 'Answers about health are among them, because you ticked the box for that.'
          : 'Answers about health are not kept: the builder asks them anew each time.'}
      </p>
      <p className="mt-6">
        <ButtonLink to="/routine">Change it in the builder</ButtonLink>
      </p>
      <section aria-labelledby="forget" className="mt-10 border-t border-line pt-6">
        <h2 id="forget" className="text-2xl">
          Delete it
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">
          It is gone at once. Your orders and the rest of your account stay.
        </p>
        <Form method="post">
          <Button look="danger">Delete my skin profile</Button>
        </Form>
      </section>
    </div>
  )
}

/** Questions and answers, one row each. */
export function SkinList({ words }: { words: SkinView['words'] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {words.map(({ question, answer }) => (
        <div key={question} className="grid gap-x-6 py-2.5 sm:grid-cols-[14rem_1fr]">
          <dt className="text-ink-soft">{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
