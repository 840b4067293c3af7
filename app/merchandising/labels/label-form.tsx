import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { denseControl } from '#app/ui/dense-control'
import { Notice } from '#app/ui/notice'
import type { LabelAnswer } from './answer-labels.server'
import { LABEL_KINDS, type LabelForm as Typed } from './label'

type LabelFormProps = {
  typed: Typed
  problems: LabelAnswer['problems']
  theirs: LabelAnswer['theirs']
}

/** Makes a category or a concern, or changes what it is called and says. */
export function LabelForm({ typed, problems, theirs }: LabelFormProps) {
  const { kind, id, name, slug, intro } = typed
  const isNew = typed.version === 0
  const { one } = LABEL_KINDS[kind]
  return (
    <Form
      method="post"
      noValidate
      aria-label={isNew ? `New ${one}` : name}
      className="flex max-w-xl flex-col gap-3 rounded-md border border-line-strong p-4"
    >
      <h2 className="text-base font-semibold">{isNew ? `New ${one}` : `Change this ${one}`}</h2>
      {theirs ? (
        <Notice
          kind="caution"
          title="A colleague saved this meanwhile. Yours is still in the form."
        >
          <p className="text-sm">
            It is called “{theirs.name}” now and says “{theirs.intro || 'nothing'}”. Save once more
            to put yours in place of it.
          </p>
        </Notice>
      ) : null}
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={theirs?.version ?? typed.version} />
      <Labelled name="name" label="Name" problems={problems.name}>
        {(props) => <input {...props} defaultValue={name} className={denseControl} />}
      </Labelled>
      {isNew ? (
        <Labelled
          name="slug"
          label="Address"
          hint="Small letters and hyphens, such as eye-care. It stays as it is, so that links to it go on working."
          problems={problems.slug}
        >
          {(props) => <input {...props} defaultValue={slug} className={denseControl} />}
        </Labelled>
      ) : (
        <p className="text-sm text-ink-soft">
          Address: /products?{LABEL_KINDS[kind].filter}={slug}. It stays as it is, so that links to
          it go on working.
        </p>
      )}
      <Labelled
        name="intro"
        label="Summary for shoppers"
        hint="One or two sentences over the list of its products; empty for none."
        problems={problems.intro}
      >
        {(props) => <textarea {...props} rows={3} defaultValue={intro} className={denseControl} />}
      </Labelled>
      <div className="flex flex-wrap items-center gap-4">
        <Button size="sm">{isNew ? 'Make it' : 'Save'}</Button>
        <Link to="/admin/categories" className="inline-flex min-h-target items-center text-sm link">
          Leave it
        </Link>
      </div>
    </Form>
  )
}

type LabelledProps = {
  name: string
  label: string
  hint?: string
  problems: string[] | undefined
  children: (props: {
    id: string
    name: string
    autoComplete: string
    'aria-invalid': true | undefined
    'aria-describedby': string | undefined
  }) => ReactNode
}

function Labelled({ name, label, hint, problems, children }: LabelledProps) {
  const id = `label-${name}`
  const described = [hint && `${id}-hint`, problems && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children({
        ...{ id, name, autoComplete: 'off' },
        'aria-invalid': problems ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {problems ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-medium text-error">
          {problems.join('. ')}
        </p>
      ) : null}
    </div>
  )
}
