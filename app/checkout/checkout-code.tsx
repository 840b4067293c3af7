import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import type { CheckoutAnswer } from './answer-checkout'
import type { CheckoutView } from './read-checkout.server'

type CheckoutCodeProps = Pick<CheckoutView, 'promotion' | 'promotionCode'> & {
  answer: CheckoutAnswer | undefined
}

/** The promotion code, as a part of the checkout's own form: applying one keeps what was typed around it. */
export function CheckoutCode({ promotion, promotionCode, answer }: CheckoutCodeProps) {
  const box = useRef<HTMLElement>(null)
  const shown = useRef(promotionCode)
  useEffect(() => {
    // The button that was pressed is gone with the change; the focus stays here.
    if (shown.current !== promotionCode) box.current?.focus()
    shown.current = promotionCode
  }, [promotionCode])
  return (
    <section ref={box} tabIndex={-1} aria-label="Promotion" className="border-y border-line">
      {promotionCode ? (
        <KeptCode {...{ promotion, promotionCode }} />
      ) : (
        <EnterCode refused={answer?.kind === 'code-refused' ? answer : undefined} />
      )}
    </section>
  )
}

function KeptCode({ promotion, promotionCode }: Omit<CheckoutCodeProps, 'answer'>) {
  const applied = promotion?.applied ?? false
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-3">
      <p className="flex min-w-0 items-center gap-2 font-medium break-all">
        <Icon
          name={applied ? 'check' : 'info'}
          className={`size-5 ${applied ? 'text-success' : 'text-caution'}`}
        />
        {promotionCode}
      </p>
      <Button look="plain" size="sm" name="intent" value="remove-code" formNoValidate>
        Remove<span className="sr-only">: code {promotionCode}</span>
      </Button>
      <p className="col-span-2 text-sm text-ink-soft">
        {promotion?.explanation ?? 'This code is not in use any more.'}
      </p>
    </div>
  )
}

type Refused = Extract<CheckoutAnswer, { kind: 'code-refused' }>

function EnterCode({ refused: latest }: { refused: Refused | undefined }) {
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
    <Disclosure summary="Have a promotion code?" open={refused !== undefined}>
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
