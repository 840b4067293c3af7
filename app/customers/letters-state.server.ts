import { db } from '#app/platform/database.server'
import { unsubscribeToken } from './letters-token.server'

export type LettersState = {
  state: 'subscribed' | 'pending' | 'none'
  /** The page on which that can be changed. */
  path: string
}

/** Whether an address gets the letter. The address must have been proven: it is nobody else's to know. */
export async function readLettersState(email: string): Promise<LettersState> {
  const subscriber = await db.subscriber.findUnique({
    where: { email },
    select: { id: true, status: true },
  })
  if (subscriber?.status === 'subscribed')
    return {
      state: 'subscribed',
      path: `/letters/unsubscribe?t=${unsubscribeToken(subscriber.id)}`,
    }
  return { state: subscriber?.status === 'pending' ? 'pending' : 'none', path: '/letters' }
}
