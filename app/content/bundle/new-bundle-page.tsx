import { Form, Link } from '@remix-run/react'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import type { NewForm } from '#app/staff/new-form.server'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { Problems, TextIn } from '../content-fields'
import type { FieldProblems } from '../content-kind'

interface TypedBundle {
  id: string
  name: string
  slug: string
}

type NewBundlePageProps = {
  form: NewForm
  typed: TypedBundle
  /** What came back where the bundle was not made. */
  answer: { typed: TypedBundle; problems: FieldProblems } | undefined
}

/** A new bundle begins with its name and its address. */
export function NewBundlePage({ form: { keptAt, ...kept }, answer, ...page }: NewBundlePageProps) {
  const { form, tab } = useKeeping({ ...kept, isAnswered: answer !== undefined })
  const typed = answer?.typed ?? page.typed
  const { ticket } = kept
  return (
    <Problems.Provider value={answer?.problems ?? {}}>
      <h1 className="text-2xl">New bundle</h1>
      {keptAt && !answer ? (
        <KeptNotice keptAt={keptAt} discard="discard" fields={{ id: typed.id, ticket }} />
      ) : null}
      <Form {...form} method="post" noValidate className="mt-4 flex max-w-xl flex-col gap-4">
        <TabNotice {...tab} />
        <input type="hidden" name="id" value={typed.id} />
        <input type="hidden" name="ticket" value={ticket} />
        <TextIn name="name" label="Name" value={typed.name} />
        <TextIn
          name="slug"
          label="Address"
          hint="Small letters and hyphens, such as evening-routine. It stays once the bundle is published."
          value={typed.slug}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button>Make it</Button>
          <Link to="/admin/bundles" className="inline-flex min-h-target items-center link">
            Leave without making it
          </Link>
        </div>
      </Form>
    </Problems.Provider>
  )
}
