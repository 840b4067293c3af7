import type { ShouldRevalidateFunction } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'

/** For the route of a form that keeps what is typed: what is kept meanwhile changes nothing on the page. */
export const revalidateEditor: ShouldRevalidateFunction = (asked) =>
  asked.formData?.get('intent') !== 'keep' && reloadAfterConflict(asked)
