import { Form, Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Problems, TextIn } from '../content-fields'
import type { FieldProblems } from '../content-kind'

type NewBundlePageProps = {
  id: string
  typed: { name: string; slug: string }
  problems: FieldProblems
}

/** A new bundle begins with its name and its address. */
export function NewBundlePage({ id, typed, problems }: NewBundlePageProps) {
  return (
    <Problems.Provider value={problems}>
      <h1 className="text-2xl">New bundle</h1>
      <Form method="post" noValidate className="mt-4 flex max-w-xl flex-col gap-4">
        <input type="hidden" name="id" value={id} />
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
