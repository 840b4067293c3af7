import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FormFrame } from '#app/staff/form-frame'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import type { NewForm } from '#app/staff/new-form.server'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { Problems, TextIn } from './content-fields'
import { CONTENT_KINDS, type ContentKind, type FieldProblems } from './content-kind'

interface Typed {
  id: string
  name: string
  slug: string
}

type NewContentPageProps = {
  kind: ContentKind
  page: { form: NewForm; typed: Typed }
  /** What came of it where the record was not made; undefined before it was asked for. */
  answer: { typed: Typed; problems: FieldProblems } | undefined
  /** An address such as it could have. */
  example: string
  /** What else it begins with. */
  children?: ReactNode
}

const STAYS: Record<ContentKind, string> = {
  bundle: 'It stays once the bundle is published.',
  treatment: 'It stays as it is, so that links to it go on working.',
  location: 'It stays as it is, so that links to it go on working.',
}

/** A new record begins with its name and its address; the rest is written in its editor. */
export function NewContentPage(props: NewContentPageProps) {
  const { page, answer } = props
  const { closedAt, keptAt } = page.form
  return (
    <FormFrame closedAt={closedAt} isKept={keptAt !== null} isAnswered={Boolean(answer)}>
      <NewContentForm {...props} />
    </FormFrame>
  )
}

function NewContentForm({ kind, page, answer, example, children }: NewContentPageProps) {
  const { keptAt, ...kept } = page.form
  const typed = answer?.typed ?? page.typed
  const problems = answer?.problems
  const { form, tab } = useKeeping({ ...kept, isAnswered: problems !== undefined })
  const { home, one } = CONTENT_KINDS[kind]
  const { ticket } = kept
  return (
    <Problems.Provider value={problems ?? {}}>
      <h1 className="text-2xl">New {one}</h1>
      {keptAt && !problems ? (
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
          hint={`Small letters and hyphens, such as ${example}. ${STAYS[kind]}`}
          value={typed.slug}
        />
        {children}
        <div className="flex flex-wrap items-center gap-4">
          <Button>Make it</Button>
          <Link to={home} className="inline-flex min-h-target items-center link">
            Leave without making it
          </Link>
        </div>
      </Form>
    </Problems.Provider>
  )
}
