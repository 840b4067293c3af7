import { useNavigation } from '@remix-run/react'
import { useCallback, useEffect, useRef, type FormEvent } from 'react'
import type { DeskAnswer } from './desk-answer'
import { followTaken, type TakenForm } from './kept-items'

/** Notes which form was sent, and has what the tab keeps follow it once it was taken. */
export function useSentForm() {
  const sent = useRef<TakenForm | null>(null)
  const onSubmit = ({ target, nativeEvent }: FormEvent) => {
    const { submitter } = nativeEvent as SubmitEvent
    if (!(target instanceof HTMLFormElement)) return
    const form = new FormData(target, submitter)
    const said = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const [versionId, intent, seen] = [said('versionId'), said('intent'), said('seen')]
    sent.current = { versionId, intent, list: said('list'), at: Number(said('at')), seen }
  }
  const takeSent = useCallback(() => {
    const form = sent.current
    sent.current = null
    return form
  }, [])
  return { takeSent, onSubmit }
}

type FollowKeptProps = {
  takeSent: ReturnType<typeof useSentForm>['takeSent']
  answer: DeskAnswer | undefined
}

/** Stands before the forms: effects run in their order, so nothing is put back before it was forgotten. */
export function FollowKept({ takeSent, answer }: FollowKeptProps) {
  const { state } = useNavigation()
  useEffect(() => {
    const sent = state === 'idle' ? takeSent() : null
    // Whatever was taken leads back without an answer; what was not is typed still.
    if (sent && !answer) followTaken(sessionStorage, sent)
  }, [state, answer, takeSent])
  return null
}
