import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listCapturedMails } from '#app/platform/captured-mails.server'
import { invariantResponse } from '#app/http/invariant-response'
import { EmptyState } from '#app/ui/empty-state'

export async function loader({ context }: LoaderFunctionArgs) {
  const mails = await listCapturedMails()
  invariantResponse(mails && context.isLoopback, 404)
  return { mails }
}

export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })

export const meta = () => [
  { title: 'Captured mail · Porewell' },
  { name: 'robots', content: 'noindex' },
]

/** The mails that an SMTP server would have sent, for whoever sits at this machine. */
export default function CapturedMails() {
  const { mails } = useLoaderData<typeof loader>()
  return (
    <main className="page-column flex flex-col gap-6 py-section">
      <h1 className="text-4xl">Captured mail</h1>
      <p className="max-w-prose text-ink-soft">
        No SMTP server is set, so mail is kept here instead of sent. This page exists only then, and
        only for this machine.
      </p>
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">
          Place an order and its confirmation appears here.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {mails.map((mail) => (
            <li key={mail.id}>
              <Link
                to={`/mails/${mail.id}`}
                className="flex min-h-target flex-wrap items-baseline gap-x-4 gap-y-1 py-3 hover:bg-mist"
              >
                <span className="font-medium">{mail.subject}</span>
                <span className="text-sm text-ink-soft">{mail.recipient}</span>
                <time
                  dateTime={mail.createdAt.toISOString()}
                  className="ml-auto text-sm text-ink-faint"
                >
                  {mail.createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC
                </time>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
