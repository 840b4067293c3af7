import { Link } from '@remix-run/react'
import { Picture } from '#app/catalog/media/picture'
import { Button } from '#app/ui/button'
import { useHydrated } from '#app/ui/use-hydrated'
import { denseControl } from '#app/ui/dense-control'
import { described, Errors, fieldId } from './editor-fields'
import type { FieldProblems } from './product-form'
import { StatusWord } from './product-table'
import type { EditorData } from './read-editor.server'

type EditorBarProps = Pick<EditorData, 'product' | 'mayWrite'> & {
  busy: boolean
  /** When what is typed was last kept, milliseconds; null while nothing was. */
  keptAt: number | null
}

/** The product's name and state, and the buttons that save; stays in sight. */
export function EditorBar({ product, mayWrite, busy, keptAt }: EditorBarProps) {
  const hydrated = useHydrated()
  return (
    <div className="sticky top-0 z-10 -mx-gutter flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-gutter py-2">
      <Link to="/admin/catalog" className="inline-flex min-h-target items-center text-sm link">
        Catalog
      </Link>
      <h1 className="min-w-0 grow truncate text-xl">{product?.name ?? 'New product'}</h1>
      {product ? (
        <span className="text-sm">
          <StatusWord
            product={{
              status: product.status,
              publishAt: product.publishAt?.toISOString() ?? null,
            }}
          />
        </span>
      ) : null}
      {mayWrite ? (
        <div className="flex items-center gap-2">
          <span role="status" className="text-sm text-ink-soft max-sm:sr-only">
            {keptAt ? 'Draft kept' : ''}
          </span>
          <Button name="intent" value="save" size="sm" pending={busy}>
            Save
          </Button>
          {product?.status === 'active' ? null : (
            <Button name="intent" value="publish" look="quiet" size="sm" pending={busy}>
              Save and publish
            </Button>
          )}
          {hydrated ? null : (
            <Button name="intent" value="check" look="quiet" size="sm" formNoValidate>
              Check
            </Button>
          )}
        </div>
      ) : null}
    </div>
  )
}

type LifeSectionProps = {
  product: NonNullable<EditorData['product']>
  pictures: EditorData['pictures']
  problems: FieldProblems
}

/** Pictures, preview, and what becomes of the product: what is typed is kept over each of these buttons. */
export function LifeSection({ product, pictures, problems }: LifeSectionProps) {
  const { status, publishAt } = product
  return (
    <section aria-label="This product" className="flex flex-col gap-3 text-sm">
      <div className="flex flex-wrap gap-2">
        {pictures.slice(0, 4).map((picture) => (
          <Picture
            key={picture.hash}
            image={{ ...picture, alt: '' }}
            sizes="4rem"
            className="size-16 rounded-md"
          />
        ))}
        {pictures.length === 0 ? <p className="text-ink-soft">No picture yet.</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Other intent="pictures">Pictures ({pictures.length})</Other>
        <Other intent="preview">Preview as a shopper</Other>
        <Other intent="duplicate">Duplicate</Other>
        {status === 'archived' ? null : <Other intent="archive">Archive</Other>}
        {status === 'draft' ? null : <Other intent="draft">Back to draft</Other>}
        {publishAt ? <Other intent="unschedule">Take off the schedule</Other> : null}
      </div>
      {status === 'draft' && !publishAt ? (
        <details open={Boolean(problems['publishAt'])}>
          <summary className="min-h-9 py-1 font-medium hover:text-moss">Publish later</summary>
          <label className="flex flex-col font-medium">
            Day and time in Dallas
            <input
              {...described(fieldId('publishAt'), undefined, problems['publishAt'])}
              type="datetime-local"
              name="publishAt"
              className={denseControl}
            />
          </label>
          <Errors name="publishAt" errors={problems['publishAt']} />
          <div className="mt-2">
            <Other intent="schedule">Schedule</Other>
          </div>
        </details>
      ) : null}
    </section>
  )
}

function Other({ intent, children }: { intent: string; children: React.ReactNode }) {
  return (
    <Button name="intent" value={intent} look="quiet" size="sm" formNoValidate>
      {children}
    </Button>
  )
}
