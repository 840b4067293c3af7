import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { MOST_CODES } from '#app/cart/bag-limits'
import { PromotionList } from '#app/cart/promotion-list'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import type { CheckoutAnswer } from './answer-checkout'
import type { CheckoutView } from './read-checkout.server'

type CheckoutCodeProps = Pick<CheckoutView, 'promotions' | 'together'> & {
  answer: CheckoutAnswer | undefined
}

/** The promotions, as a part of the checkout's own form: a change of codes keeps what was typed around it. */
export function CheckoutCode({ promotions, together, answer }: CheckoutCodeProps) {
  const box = useRef<HTMLElement>(null)
  const codes = promotions.flatMap(({ code }) => code ?? [])
  const entered = codes.toSorted().join()
  const shown = useRef(entered)
  useEffect(() => {
    // The button that was pressed is gone with the change; the focus stays here.
    if (shown.current !== entered) box.current?.focus()
    shown.current = entered
  }, [entered])
  return (
    <section ref={box} tabIndex={-1} aria-label="Promotion" className="border-y border-line">
      <PromotionList
        {...{ promotions, together }}
        remove={(code) => (
          <Button look="plain" size="sm" name="removeCode" value={code} formNoValidate>
            <AboutLabel about={`code ${code}`}>Remove</AboutLabel>
          </Button>
        )}
      />
      {codes.length < MOST_CODES ? (
        <EnterCode
          key={entered}
          another={codes.length > 0}
          refused={answer?.kind === 'code-refused' ? answer : undefined}
        />
      ) : null}
    </section>
  )
}

type Refused = Extract<CheckoutAnswer, { kind: 'code-refused' }>

type EnterCodeProps = { another: boolean; refused: Refused | undefined }

function EnterCode({ another, refused: latest }: EnterCodeProps) {
  const id = useId()
  // The answer goes with the next change of the total; what stands in the field is refused as before.
  const [refused, setRefused] = useState(latest)
  if (latest && latest !== refused) setRefused(latest)
  const apply = useRef<HTMLSpanElement>(null)
  const applyOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    apply.current?.querySelector('button')?.click()
  }
  return (
    <Disclosure
      summary={another ? 'Have another code?' : 'Have a promotion code?'}
      open={refused !== undefined}
    >
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        Promotion code
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          name="code"
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={refused?.typed}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}-error` : undefined}
          onKeyDown={applyOnEnter}
          className={`${controlClasses} min-w-0 grow uppercase`}
        />
        <span ref={apply}>
          <Button look="quiet" name="intent" value="apply-code" formNoValidate className="h-full">
            Apply
          </Button>
        </span>
      </div>
      {refused ? <input type="hidden" name="refusedCode" value={refused.typed} /> : null}
      {refused ? (
        <p
          id={`${id}-error`}
          role="alert"
          className="mt-1.5 flex gap-1.5 text-sm font-medium text-error"
        >
          <Icon name="alert" className="mt-0.5 size-[1.15em]" />
          {refused.text}
        </p>
      ) : null}
    </Disclosure>
  )
}
