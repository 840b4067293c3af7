import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { Moment } from '#app/ui/moment'
import { useDesk } from './desk-context'
import { itemAnchor } from './desk-form'
import { LineField, Problems } from './fields'
import type { Place, Warning } from './guide-warnings'

/** Everything to be said of the guide, each with the way to its place, and what can become of the draft. */
export function PublishPanel() {
  const { editor, warnings } = useDesk()
  const { isDraft, mayWrite } = editor
  return (
    <div className="flex flex-col gap-5 text-sm">
      <section aria-label="Warnings" className="flex flex-col gap-2">
        <h2 className="flex justify-between font-text text-base font-semibold">
          Warnings <span className="tabular-nums">{warnings.length}</span>
        </h2>
        {warnings.length === 0 ? <p className="text-ink-soft">Nothing to be said.</p> : null}
        <Part title="To be mended before it goes out" level="stops" warnings={warnings} />
        <Part title="To be confirmed by whoever publishes" level="confirm" warnings={warnings} />
        <Part title="To look at" level="look" warnings={warnings} />
      </section>
      {mayWrite ? isDraft ? <DraftForms /> : <BeginForm /> : null}
      {mayWrite ? <WithdrawForm /> : null}
    </div>
  )
}

type PartProps = { title: string; level: Warning['level']; warnings: readonly Warning[] }

function Part({ title, level, warnings }: PartProps) {
  const here = warnings.filter((warning) => warning.level === level)
  if (here.length === 0) return null
  return (
    <div>
      <h3 className="font-text text-sm font-medium">{title}</h3>
      <ul>
        {here.map(({ place, message }, index) => (
          <li key={index} className="py-0.5">
            <a href={`#${anchorOf(place)}`} className="wrap-anywhere link">
              {nameOf(place)}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

const anchorOf = (place: Place) =>
  place.list === 'head' ? 'head' : itemAnchor(place.list, place.at)

function nameOf(place: Place): string {
  if (place.list === 'head') return 'Title and summary'
  return `${place.list === 'blocks' ? 'Block' : 'Source'} ${place.at + 1}`
}

function BeginForm() {
  const { version, published } = useDesk().editor
  return (
    <Form method="post">
      <input type="hidden" name="replaces" value={version.number} />
      <p className="mb-2 text-ink-soft">
        {published === null
          ? 'It is offline. To put it before readers again, begin a draft with it and publish that.'
          : 'Readers see this version. It is changed by a draft.'}
      </p>
      <Button name="intent" value="begin" size="sm">
        Begin a draft
      </Button>
    </Form>
  )
}

/** The way offline: its summary says what it is about before the button is there to press. */
function WithdrawForm() {
  const { published, guide, linkedFrom, version } = useDesk().editor
  if (published === null) return null
  return (
    <details className="border-t border-line pt-1">
      <summary className="min-h-target cursor-pointer py-2 font-medium hover:text-moss pointer-fine:min-h-9">
        Take it offline
      </summary>
      <Form method="post" className="flex flex-col items-start gap-2">
        <input type="hidden" name="replaces" value={published} />
        <p>
          Readers will find nothing at /guides/{guide.slug}, nor in lists, search engines’ map or
          menus, until a version is published again. Every version stays here.
        </p>
        {linkedFrom.length > 0 ? (
          <p>Links to it go from {linkedFrom.join(', ')}; the words there stay.</p>
        ) : null}
        {version.publishAt ? <p>The draft comes off the schedule and stays a draft.</p> : null}
        <Button name="intent" value="withdraw" look="danger" size="sm">
          Take offline now
        </Button>
      </Form>
    </details>
  )
}

function DraftForms() {
  const { editor, answer } = useDesk()
  const { version, published, phrases } = editor
  const inputs = (
    <>
      <input type="hidden" name="versionId" value={version.id} />
      <input type="hidden" name="revision" value={version.revision} />
      {published === null ? null : <input type="hidden" name="replaces" value={published} />}
    </>
  )
  return (
    <section aria-label="This draft" className="flex flex-col gap-3 border-t border-line pt-3">
      {version.publishAt ? (
        <Form method="post" className="flex flex-col items-start gap-2">
          {inputs}
          <p className="font-medium">
            Goes out by itself <Moment at={version.publishAt} />
          </p>
          <Button name="intent" value="unschedule" look="quiet" size="sm">
            Take off the schedule
          </Button>
        </Form>
      ) : null}
      <Problems.Provider value={answer?.problems ?? {}}>
        <Form method="post" className="flex flex-col items-start gap-3">
          {inputs}
          <Confirmations phrases={phrases} />
          <Button name="intent" value="publish" size="sm">
            Publish now
          </Button>
          {version.publishAt ? null : (
            <details open={answer?.problems['publishAt'] !== undefined} className="w-full">
              <summary className="min-h-target cursor-pointer py-2 font-medium hover:text-moss pointer-fine:min-h-9">
                Publish later
              </summary>
              <LineField
                name="publishAt"
                label="Day and time in Dallas"
                type="datetime-local"
                value={answer?.publishAt}
              />
              <Button name="intent" value="schedule" look="quiet" size="sm" className="mt-2">
                Schedule
              </Button>
            </details>
          )}
        </Form>
      </Problems.Provider>
      <Form method="post">
        {inputs}
        <Button name="intent" value="discard" look="danger" size="sm">
          Discard this draft
        </Button>
      </Form>
    </section>
  )
}

function Confirmations({ phrases }: { phrases: readonly string[] }) {
  const { answer } = useDesk()
  const problems = answer?.problems['confirmed']
  if (phrases.length === 0) return null
  return (
    <fieldset aria-describedby={problems ? 'confirmed-error' : undefined}>
      <legend className="font-medium">Not the shop’s claim, but knowledge with a source</legend>
      {phrases.map((phrase) => (
        <label key={phrase} className="flex min-h-target items-center gap-2 py-1 sm:min-h-9">
          <input
            type="checkbox"
            name="confirmed"
            value={phrase}
            defaultChecked={answer?.confirmed?.includes(phrase)}
            className={checkboxClasses}
          />
          <span>“{phrase}”</span>
        </label>
      ))}
      {problems ? (
        <p id="confirmed-error" className="font-medium text-error">
          {problems.join('. ')}
        </p>
      ) : null}
    </fieldset>
  )
}
