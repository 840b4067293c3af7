import { useNavigation } from '@remix-run/react'
import { useCallback, useEffect, useRef, type FormEvent } from 'react'
import type { DeskAnswer } from './desk-answer'
import { followTaken, type TakenForm } from './kept-items'
import type { GuideEditor } from './read-editor.server'

interface SentForm extends TakenForm {
  /** Of the draft when it was sent. */
  revision: number
}

/** Notes which form was sent, to have what the tab keeps follow it once it was taken. */
export function useSentForm({ version }: GuideEditor) {
  const sent = useRef<SentForm | null>(null)
  const onSubmit = ({ target, nativeEvent }: FormEvent) => {
    const { submitter } = nativeEvent as SubmitEvent
    if (!(target instanceof HTMLFormElement)) return
    const form = new FormData(target, submitter)
    const said = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    sent.current = {
      ...{ versionId: said('versionId'), intent: said('intent'), seen: said('seen') },
      ...{ list: said('list'), at: Number(said('at')), revision: version.revision },
    }
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
  editor: GuideEditor
  answer: DeskAnswer | undefined
}

/** Stands before the forms: effects run in their order, so nothing is put back before it was forgotten. */
export function FollowKept({ takeSent, editor, answer }: FollowKeptProps) {
  const { state } = useNavigation()
  const { revision } = editor.version
  useEffect(() => {
    const sent = state === 'idle' ? takeSent() : null
    // What was taken leads back without an answer and makes a next revision; anything else is typed still.
    if (sent && !answer && sent.revision !== revision) followTaken(sessionStorage, sent)
  }, [state, revision, answer, takeSent])
  return null
}
