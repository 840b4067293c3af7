import { Form, Link } from '@remix-run/react'
import { TabNotice } from '#app/staff/kept-notice'
import { Button } from '#app/ui/button'
import { fullDay } from '#app/time/day-words'
import { CheckButton } from './check-button'
import { useDesk } from './desk-context'
import { ChangedLines } from './differences'
import { LineField, Problems, TextArea } from './fields'
import { keptHeadName } from './kept-items'
import { useDeskForm } from './use-desk-form'
import { WarningList } from './warning-list'

const EDIT =
  'inline-flex min-h-target items-center rounded-md border border-line-strong px-3.5 text-sm font-medium hover:border-ink hover:bg-mist pointer-fine:min-h-9'

/** What stands above the guide, and its place and address, each as words or as its form. */
export function HeadSection() {
  const { editor, answer, warnings, way } = useDesk()
  const { version, open, isDraft, mayWrite } = editor
  const isOpen = (answer?.open ?? open?.form) === 'head'
  return (
    <section id="head" tabIndex={-1} aria-labelledby="head-title" className="scroll-mt-24">
      <h2 id="head-title" className="font-text text-base font-semibold">
        Title and summary
      </h2>
      <WarningList warnings={warnings.filter(({ place }) => place.list === 'head')} />
      {isOpen ? (
        <HeadForm />
      ) : (
        <>
          <p className="mt-1 font-display text-xl">{version.title || 'No title yet'}</p>
          <p className="max-w-prose text-sm text-ink-soft">
            {version.summary || 'No summary yet.'}
          </p>
          <p className="text-sm text-ink-soft">Reviewed on {fullDay(version.reviewedOn)}</p>
          {isDraft && mayWrite ? (
            <Link to={way({ edit: 'head' }, 'head')} className={`mt-2 ${EDIT}`}>
              Edit title and summary
            </Link>
          ) : null}
        </>
      )}
      <PlaceLine editLook={EDIT} />
    </section>
  )
}

function HeadForm() {
  const { editor, answer, way } = useDesk()
  const name = keptHeadName(editor.version.id, answer?.seen ?? editor.version.headSeen)
  const { forget, form, tab } = useDeskForm(name, 'check-head')
  const { version } = editor
  const typed = answer?.typed.head ?? version
  return (
    <Problems.Provider value={answer?.problems ?? {}}>
      {answer?.open === 'head' && answer.differences ? (
        <div className="my-2 rounded-md bg-caution-tint p-3">
          <ChangedLines lines={answer.differences} />
        </div>
      ) : null}
      <Form {...form} method="post" preventScrollReset className="mt-2 flex flex-col gap-3">
        <TabNotice {...tab} />
        <input type="hidden" name="versionId" value={version.id} />
        <input type="hidden" name="ticket" value={editor.ticket} />
        <input type="hidden" name="seen" value={answer?.seen ?? version.headSeen} />
        <LineField name="head.title" label="Title" value={typed.title} />
        <TextArea name="head.summary" label="Summary, for lists and search" value={typed.summary} />
        <LineField
          name="head.reviewedOn"
          label="Reviewed on"
          type="date"
          className="max-w-44"
          value={typed.reviewedOn}
        />
        <FormEnd intent="head" check="check-head" back={way({}, 'head')} onClose={forget} />
      </Form>
    </Problems.Provider>
  )
}

type FormEndProps = { intent: string; back: string; check?: string; onClose?: () => void }

function FormEnd({ intent, back, check, onClose }: FormEndProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button name="intent" value={intent} size="sm">
        Save
      </Button>
      {check ? <CheckButton intent={check} /> : null}
      <Link
        to={back}
        onClick={onClose}
        className="inline-flex min-h-target items-center text-sm link"
      >
        Close without saving
      </Link>
    </div>
  )
}

function PlaceLine({ editLook }: { editLook: string }) {
  const { editor, answer, way } = useDesk()
  const { guide, open, mayWrite, isDraft } = editor
  const typed = answer?.typed.place ?? { slug: guide.slug, place: String(guide.place) }
  if ((answer?.open ?? open?.form) !== 'place')
    return (
      <p
        id="place"
        tabIndex={-1}
        className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
      >
        <span className="text-ink-soft">
          Number {guide.place} of {guide.ofAll} in the list, at /guides/{guide.slug}
        </span>
        {mayWrite && isDraft ? (
          <Link to={way({ edit: 'place' }, 'place')} className={editLook}>
            Change its place
          </Link>
        ) : null}
      </p>
    )
  return (
    <Problems.Provider value={answer?.problems ?? {}}>
      <Form id="place" method="post" preventScrollReset className="mt-3 flex flex-col gap-3">
        <input type="hidden" name="seen" value={guide.seen} />
        <LineField
          name="place"
          label={`Place in the list, from 1 to ${guide.ofAll}`}
          hint="Takes effect at once, for readers too."
          inputMode="numeric"
          className="max-w-64"
          value={typed.place}
        />
        {guide.isKnown ? null : (
          <LineField
            name="slug"
            label="End of its address"
            hint="It stays as it is once readers know it."
            value={typed.slug}
          />
        )}
        <FormEnd intent="place" back={way({}, 'place')} />
      </Form>
    </Problems.Provider>
  )
}
