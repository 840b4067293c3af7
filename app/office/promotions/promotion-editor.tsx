import { Form, Link, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import type { EditorAnswer } from './answer-editor.server'
import { GainFields, LimitFields } from './editor-gain'
import { TypedField } from '#app/office/form-parts'
import type { EditorFields } from './editor-fields'
import { ScopeFields } from './editor-scope'
import { StackingFields } from './editor-stacking'
import type { FoundProducts } from './find-products.server'
import type { KeptPromotion } from './kept-promotion.server'

type PromotionEditorProps = {
  stored: EditorFields
  keeping: KeptPromotion['keeping']
  products: FoundProducts
  categories: readonly { slug: string; name: string }[]
  answer: EditorAnswer | undefined
  /** Where to go without saving. */
  back: string
}

/** One form for a promotion, new or there already. What was typed stays, whatever the answer is, until it is saved. */
export function PromotionEditor({
  stored,
  keeping: { about, closedAt, ticket },
  categories,
  answer,
  back,
  ...props
}: PromotionEditorProps) {
  const typed = answer?.typed ?? stored
  const errors = answer?.errors ?? {}
  const products = answer?.products ?? props.products
  const pending = useNavigation().state !== 'idle'
  const version = answer?.savedVersion ?? typed.version
  const { kept, form, tab } = useKeeping<EditorAnswer>({
    ...{ about, closedAt, ticket, base: stored.version, isAnswered: answer !== undefined },
  })
  return (
    <Form method="post" noValidate {...form} className="flex max-w-3xl flex-col gap-7">
      {/* Enter in a field saves: the first submit button of a form is the one it presses. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <Problem errors={errors} />
      <TabNotice {...tab} />
      <input key={version} type="hidden" name="version" defaultValue={version} />
      <input type="hidden" name="formId" value={typed.formId ?? ''} />
      <input type="hidden" name="ticket" value={ticket} />
      <TypedField
        name="name"
        label="Name"
        hint="Shoppers see the code, or this name where no code is needed."
        value={typed.name}
        errors={errors}
        required
      />
      <GainFields {...{ typed, errors }} />
      <ScopeFields {...{ typed, errors, categories, products }} />
      <LimitFields {...{ typed, errors }} />
      <StackingFields {...{ typed, errors }} />
      <div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
        <Button pending={pending} pendingLabel="Saving…">
          Save
        </Button>
        <Link to={back} className="inline-flex min-h-target items-center link">
          Leave without saving
        </Link>
        <p role="status" className="text-sm text-ink-soft empty:hidden">
          {kept?.keptAt ? (
            <>
              Kept <Moment at={kept.keptAt} />, not saved yet
            </>
          ) : null}
        </p>
      </div>
    </Form>
  )
}

/** What is wrong, in one place, each leading to its field. Takes the focus when it appears. */
function Problem({ errors }: { errors: Record<string, string[]> }) {
  const box = useRef<HTMLDivElement>(null)
  const problems = Object.entries(errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  )
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus()
  }, [errors])
  if (problems.length === 0) return null
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="error" title="Nothing was saved yet. What you entered is still here.">
        <ul className="list-disc pl-5">
          {problems.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              {name ? (
                <a href={`#promotion-${name}`} className="underline">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
