import { Link } from '@remix-run/react'
import { Notice } from '#app/ui/notice'
import { describeChange } from './describe-change'
import type { CheckoutAnswer } from './answer-checkout'

/** Why the shopper is still on this page: what happened, what was kept, what to do next. */
export function CheckoutOutcome({
  answer,
  nameOf,
}: {
  answer: CheckoutAnswer
  nameOf: (variantId: string) => string
}) {
  switch (answer.kind) {
    case 'changed':
      return (
        <Notice kind="caution" title="Please look at the new total and confirm it">
          <ul className="mt-1 list-disc pl-5">
            {answer.changes.map((change) => {
              const words = describeChange(change, nameOf)
              return <li key={words}>{words}</li>
            })}
          </ul>
          <p className="mt-2">Nothing was charged. Press the button again to pay the new total.</p>
        </Notice>
      )
    case 'out-of-stock':
      return (
        <Notice kind="error" title="Something sold out while you were here">
          <ul className="mt-1 list-disc pl-5">
            {answer.lines.map(({ variantId, available }) => (
              <li key={variantId}>
                {nameOf(variantId)}: {available === 0 ? 'none left' : `only ${available} left`}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            Nothing was charged.{' '}
            <Link to="/bag" className="link">
              Change your bag
            </Link>{' '}
            or choose another way of delivery.
          </p>
        </Notice>
      )
    case 'refused':
      return (
        <Notice kind="error" title="This order cannot go this way">
          {answer.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )
    case 'code-used-up':
      return (
        <Notice kind="caution" title={`The promotion ${answer.name} has just been used up`}>
          Nothing was charged. The total below is without it; press the button again to pay it.
        </Notice>
      )
    case 'too-small':
      return (
        <Notice kind="error" title="This total is too small to pay by card">
          Card payments start at 50 cents. Add something to your bag or leave the code out.
        </Notice>
      )
    case 'too-many-unpaid':
      return (
        <Notice kind="caution" title="Other orders from your network wait for their payment">
          Nothing was charged, and your bag is kept. Pay one of them or wait: each lets go of its
          items within the hour. Then press the button again.
        </Notice>
      )
    case 'slow-down':
      return (
        <Notice kind="caution" title="That was tried very often just now">
          Nothing was charged, and your bag is kept. Please wait an hour and press the button again.
        </Notice>
      )
    case 'unavailable':
      return (
        <Notice kind="error" title="The payment page could not be opened">
          Nothing was charged, and your items are kept for you. Wait a moment and press the button
          again.
        </Notice>
      )
    case 'invalid':
    case 'code-refused':
      return null
  }
}
