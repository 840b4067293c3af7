import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import type { OwnSession } from './list-own-sessions.server'

type SessionListProps = {
  sessions: readonly OwnSession[]
  /** The one of this browser. */
  ownId: string
}

/** Where the person is signed in; every other session can be ended here. */
export function SessionList({ sessions, ownId }: SessionListProps) {
  return (
    <section aria-labelledby="sessions-title" className="flex flex-col gap-3">
      <h2 id="sessions-title" className="text-lg">
        Where you are signed in
      </h2>
      <p className="text-sm text-ink-soft">
        A session ends by itself after 12 hours. End one that you do not know, and change your
        password.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ id, device, createdAt }) => (
          <li key={id} className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-2 py-2">
            <div className="min-w-0 flex-[1_1_14rem]">
              <p className="font-medium">{device}</p>
              <p className="text-sm text-ink-soft">
                since <Moment at={createdAt} />
              </p>
            </div>
            {id === ownId ? (
              <p className="text-sm font-medium">This browser</p>
            ) : (
              <Form method="post">
                <input type="hidden" name="sessionId" value={id} />
                <Button name="intent" value="end-session" look="quiet" size="sm">
                  End<span className="sr-only"> the session of {device}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
