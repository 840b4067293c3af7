import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** Buttons pressed since the shop's pages were opened in this tab. */
let presses = 0
/** What keeps the shop from keeping: it cannot be reached, or will not have what was sent, such as too long a text. */
export type Trouble = 'unreached' | 'refused'

/** Tells of trouble. */
const line = new EventTarget()

/**
 * The `clientAction` for a route whose form is kept or checked while somebody types, by the intents that do so. A line
 * that breaks meanwhile, or a refusal, leaves the page as it is: it is told to useTrouble, and no answer. An answer that
 * a pressed button overtakes is let go: the router would end the button's way with it, and show the page as it was before.
 */
export function quietly(...intents: readonly string[]) {
  return async ({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> => {
    const intent = (await request.clone().formData()).get('intent')
    if (typeof intent !== 'string' || !intents.includes(intent)) {
      presses += 1
      return serverAction()
    }
    const before = presses
    const isOvertaken = () => presses !== before || request.signal.aborted
    try {
      const answer = await serverAction()
      return isOvertaken() ? await NEVER : answer
    } catch (error) {
      if (isOvertaken()) return NEVER
      const status = error instanceof Response || isRouteErrorResponse(error) ? error.status : null
      if (status !== null && leadsAway(status)) throw error
      const isRefused = status !== null && status < 500 && status !== 429
      line.dispatchEvent(new Event(isRefused ? 'refused' : 'unreached'))
      return NEVER
    }
  }
}

/** The way to the sign-in, a role that does not include it, a record that is gone. */
const leadsAway = (status: number) => status < 400 || [401, 403, 404].includes(status)

const NEVER = new Promise<never>(() => {})

/** Calls `listener` with each trouble; returns what ends that. */
export function whenTroubled(listener: (trouble: Trouble) => void): () => void {
  const ends = (['unreached', 'refused'] as const).map((trouble) => {
    const tell = () => listener(trouble)
    line.addEventListener(trouble, tell)
    return () => line.removeEventListener(trouble, tell)
  })
  return () => ends.forEach((end) => end())
}

/** What trouble there was since the shop's last answer; `retry` is called each time that it could not be reached. */
export function useTrouble(answer: unknown, retry: () => void): Trouble | null {
  const [last, setLast] = useState<{ trouble: Trouble; after: unknown } | null>(null)
  useEffect(
    () =>
      whenTroubled((trouble) => {
        setLast({ trouble, after: answer })
        if (trouble === 'unreached') retry()
      }),
    [answer, retry],
  )
  return last !== null && last.after === answer ? last.trouble : null
}
