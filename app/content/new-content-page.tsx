import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { Problems, TextIn } from './content-fields'
import { CONTENT_KINDS, type ContentKind, type FieldProblems } from './content-kind'

type NewContentPageProps = {
  kind: ContentKind
  typed: { id: string; name: string; slug: string }
  problems: FieldProblems
  /** An address such as it could have. */
  example: string
  /** What else it begins with. */
  children?: ReactNode
}

/** A new record begins with its name and its address; the rest is written in its editor. */
export function NewContentPage({ kind, typed, problems, example, children }: NewContentPageProps) {
  const { home, one } = CONTENT_KINDS[kind]
  return (
    <Problems.Provider value={problems}>
      <h1 className="text-2xl">New {one}</h1>
      <Form method="post" noValidate className="mt-4 flex max-w-xl flex-col gap-4">
        <input type="hidden" name="id" value={typed.id} />
        <TextIn name="name" label="Name" value={typed.name} />
        <TextIn
          name="slug"
          label="Address"
          hint={`Small letters and hyphens, such as ${example}. It stays as it is, so that links to it go on working.`}
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
