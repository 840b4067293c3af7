import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Notice } from '#app/ui/notice'
import { formatOrderNumber } from '../order-number'

type ChangeFrameProps = {
  /** What is done to the order, before its number: "Change". */
  title: string
  order: { number: number; mayEdit: boolean }
  /** Why what was sent was not done, in words. */
  problem: string | null
  /** What stands above the form while the order can be changed or not. */
  news?: ReactNode
  mayRefund: boolean
  /** How a refund does what the form does not, around the link to it. */
  refund: { before: string; link: string; after: string }
  children: ReactNode
}

/** The page of a form that changes a paid order of which all is still here. */
export function ChangeFrame(props: ChangeFrameProps) {
  const { title, order, problem, news, mayRefund, refund, children } = props
  const name = formatOrderNumber(order.number)
  return (
    <div className="flex max-w-form flex-col gap-6">
      <h1 className="text-2xl">
        {title} {name}
      </h1>
      {problem ? <Notice kind="error" title={problem} /> : null}
      {news}
      {order.mayEdit ? (
        children
      ) : (
        <p>
          Only a paid order of which nothing has left can be changed.{' '}
          <Link to={`/admin/orders/${name}`} className="link">
            Back to {name}
          </Link>
        </p>
      )}
      {order.mayEdit && mayRefund ? (
        <p className="text-sm">
          {refund.before}{' '}
          <Link to={`/admin/orders/${name}?refund#refund`} className="link">
            {refund.link}
          </Link>{' '}
          {refund.after}
        </p>
      ) : null}
    </div>
  )
}
