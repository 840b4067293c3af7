import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** Buttons pressed since the shop's pages were opened in this tab. */
let presses = 0
/** Tells where the shop could not be reached. */
const line = new EventTarget()
const BROKEN = 'broken'

/**
 * The `clientAction` for a route whose form is kept or checked while somebody types, by the intents that do so. A line
 * that breaks meanwhile leaves the page as it is: it is told to useUnreached, and no answer. An answer that a pressed
 * button overtakes is let go: the router would end the button's way with it, and show the page as it was before.
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
      // The way to the sign-in, or a role that does not include it.
      if (error instanceof Response || isRouteErrorResponse(error)) throw error
      line.dispatchEvent(new Event(BROKEN))
      return NEVER
    }
  }
}

const NEVER = new Promise<never>(() => {})

/** Calls `listener` each time that the shop could not be reached; returns what ends that. */
export function whenBroken(listener: () => void): () => void {
  line.addEventListener(BROKEN, listener)
  return () => line.removeEventListener(BROKEN, listener)
}

/** Whether the shop could not be reached since its last answer; `retry` is called each time. */
export function useUnreached(answer: unknown, retry: () => void): boolean {
  const [broken, setBroken] = useState<{ after: unknown } | null>(null)
  useEffect(
    () =>
      whenBroken(() => {
        setBroken({ after: answer })
        retry()
      }),
    [answer, retry],
  )
  return broken !== null && broken.after === answer
}
