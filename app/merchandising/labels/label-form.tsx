import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import { Button } from '#app/ui/button'
import { denseControl } from '#app/ui/dense-control'
import { Notice } from '#app/ui/notice'
import type { LabelAnswer } from './answer-labels.server'
import type { KeptLabel } from './kept-label.server'
import { LABEL_KINDS, type LabelForm as Typed } from './label'

type LabelFormProps = {
  /** As the page was opened. */
  typed: Typed
  keeping: KeptLabel
  /** What came back where it was not saved. */
  answer: LabelAnswer | undefined
}

/** Makes a category or a concern, or changes what it is called and says. What is typed is kept until then. */
export function LabelForm({ keeping: { keptAt, ...kept }, answer, ...page }: LabelFormProps) {
  const typed = answer?.typed ?? page.typed
  const { problems = {}, theirs = null } = answer ?? {}
  const { kind, id, name, slug, intro, version } = typed
  const { ticket } = kept
  const isAnswered = Boolean(answer?.typed)
  const base = String(page.typed.version)
  const { form, tab } = useKeeping({ ...kept, base, isAnswered })
  const isNew = version === 0
  const { one } = LABEL_KINDS[kind]
  return (
    <div className="flex max-w-xl flex-col gap-3">
      {keptAt && !isAnswered ? (
        <KeptNotice keptAt={keptAt} discard="discard" fields={{ kind, id, version, ticket }} />
      ) : null}
      <Form
        {...form}
        method="post"
        noValidate
        aria-label={isNew ? `New ${one}` : name}
        className="flex flex-col gap-3 rounded-md border border-line-strong p-4"
      >
        <h2 className="text-base font-semibold">{isNew ? `New ${one}` : `Change this ${one}`}</h2>
        <TabNotice {...tab} />
        {theirs ? (
          <Notice
            kind="caution"
            title="A colleague saved this meanwhile. Yours is still in the form."
          >
            <p className="text-sm">
              It is called “{theirs.name}” now and says “{theirs.intro || 'nothing'}”. Save once
              more to put yours in place of it.
            </p>
          </Notice>
        ) : null}
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={theirs?.version ?? version} />
        <input type="hidden" name="ticket" value={ticket} />
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
            <input type="hidden" name="slug" value={slug} />
            Address: /products?{LABEL_KINDS[kind].filter}={slug}. It stays as it is, so that links
            to it go on working.
          </p>
        )}
        <Labelled
          name="intro"
          label="Summary for shoppers"
          hint="One or two sentences over the list of its products; empty for none."
          problems={problems.intro}
        >
          {(props) => (
            <textarea {...props} rows={3} defaultValue={intro} className={denseControl} />
          )}
        </Labelled>
        <div className="flex flex-wrap items-center gap-4">
          <Button size="sm">{isNew ? 'Make it' : 'Save'}</Button>
          <Link
            to="/admin/categories"
            className="inline-flex min-h-target items-center text-sm link"
          >
            Leave it
          </Link>
        </div>
      </Form>
    </div>
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
