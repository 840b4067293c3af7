import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { readCapturedMail } from '#app/platform/captured-mails.server'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const mail = await readCapturedMail(params['id'] ?? '')
  invariantResponse(mail && context.isLoopback, 404)
  return { id: params['id'], mail }
}

export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })

export const meta = () => [
  { title: 'Captured mail · Porewell' },
  { name: 'robots', content: 'noindex' },
]

export default function CapturedMail() {
  const { id, mail } = useLoaderData<typeof loader>()
  return (
    <main className="page-column flex flex-col gap-6 py-section">
      <Link to="/mails" className="link">
        All captured mail
      </Link>
      <h1 className="text-3xl">{mail.subject}</h1>
      <p className="text-ink-soft">To {mail.recipient}</p>
      <iframe
        title="The mail as its reader sees it"
        src={`/mails/${id}/html`}
        sandbox="allow-top-navigation-by-user-activation"
        className="h-[60rem] w-full rounded-md border border-line"
      />
      <details>
        <summary className="min-h-target cursor-pointer py-2 link">As plain text</summary>
        <pre className="overflow-x-auto rounded-md bg-mist p-4 text-sm whitespace-pre-wrap">
          {mail.text}
        </pre>
      </details>
    </main>
  )
}
