import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/ui/button'
import { denseControl } from '#app/ui/dense-control'

type ListHeadProps = {
  title: string
  /** The way to a new one; null for who may not make any. */
  make: { to: string; label: string } | null
}

/** The head of a list of records. */
export function ListHead({ title, make }: ListHeadProps) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-4">
      <h1 className="text-2xl">{title}</h1>
      {make ? (
        <ButtonLink to={make.to} size="sm">
          {make.label}
        </ButtonLink>
      ) : null}
    </header>
  )
}

type FindFormProps = {
  /** By what a record is found. */
  label: string
  find: string
  /** The list that is looked through, where it is one of several. */
  view?: string | null
}

/** Looks for records by words. */
export function FindForm({ label, find, view }: FindFormProps) {
  return (
    <Form method="get" className="flex max-w-md items-end gap-2 text-sm">
      {view ? <input type="hidden" name="view" value={view} /> : null}
      <label className="flex grow flex-col gap-1 font-medium">
        {label}
        <input type="search" name="find" defaultValue={find} className={denseControl} />
      </label>
      <Button look="quiet" size="sm">
        Show
      </Button>
    </Form>
  )
}
