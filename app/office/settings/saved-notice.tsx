import { useActionData, useSearchParams } from '@remix-run/react'
import { Notice } from '#app/ui/notice'

/** Says in the part of the page that was saved that it was; gone with the next answer. */
export function SavedNotice({ place }: { place: string }) {
  const [asked] = useSearchParams()
  const answer = useActionData()
  if (asked.get('saved') !== place || answer) return null
  return <Notice kind="success" title="Saved. It counts from now on." />
}
