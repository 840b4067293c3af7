import { Form, Link, useFetcher } from '@remix-run/react'
import { useRef } from 'react'
import { Picture } from '#app/catalog/media/picture'
import { Button } from '#app/ui/button'
import { useHydrated } from '#app/ui/use-hydrated'
import { denseControl } from '#app/ui/dense-control'
import type { Edited } from './read-values.server'
import { UploadForm } from './upload-form'
import { useDragOrder } from './use-drag-order'

type PicturesPageProps = {
  product: Edited['product']
  pictures: Edited['pictures']
  mayWrite: boolean
  /** What was wrong with what was sent, and with which form. */
  problem: { intent: string; message: string; alt: string } | null
}

/** A product's pictures in their order; the first one stands on cards. */
export function PicturesPage({ product, pictures, mayWrite, problem }: PicturesPageProps) {
  const here = `/admin/catalog/${product.id}`
  return (
    <div className="flex flex-col gap-4">
      <header>
        <Link to={here} className="inline-flex min-h-target items-center text-sm link">
          {product.name}
        </Link>
        <h1 className="text-2xl">Pictures</h1>
      </header>
      {mayWrite ? (
        <UploadForm
          productId={product.id}
          problem={problem?.intent === 'upload' ? problem : null}
        />
      ) : null}
      {problem && problem.intent !== 'upload' ? (
        <p role="alert" className="text-sm font-medium text-error">
          {problem.message}
        </p>
      ) : null}
      {pictures.length === 0 ? <p className="text-ink-soft">No picture yet.</p> : null}
      <PictureList pictures={pictures} mayWrite={mayWrite} />
    </div>
  )
}

function PictureList({ pictures, mayWrite }: Pick<PicturesPageProps, 'pictures' | 'mayWrite'>) {
  const fetcher = useFetcher()
  const hydrated = useHydrated()
  const list = useRef<HTMLOListElement>(null)
  useDragOrder(list, (ids) => {
    const form = new FormData()
    form.set('intent', 'order')
    for (const id of ids) form.append('mediaIds', id)
    fetcher.submit(form, { method: 'post' })
  })
  return (
    <ol ref={list} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map((picture, place) => (
        <li
          key={picture.id}
          data-drag={picture.id}
          draggable={hydrated && mayWrite}
          className="flex flex-col gap-2 rounded-lg border border-line p-3 text-sm"
        >
          <Picture
            image={picture}
            sizes="(min-width: 64rem) 20rem, 90vw"
            className="aspect-4/5 rounded-md bg-mist"
          />
          {mayWrite ? (
            <PictureForms picture={picture} place={place} count={pictures.length} />
          ) : (
            <p>{picture.alt}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

type PictureFormsProps = { picture: Edited['pictures'][number]; place: number; count: number }

function PictureForms({ picture, place, count }: PictureFormsProps) {
  const named = <span className="sr-only"> picture {place + 1}</span>
  return (
    <Form method="post" className="flex flex-col gap-2">
      <input type="hidden" name="mediaId" value={picture.id} />
      <label className="flex flex-col font-medium">
        What picture {place + 1} shows
        <input
          name="alt"
          required
          maxLength={250}
          defaultValue={picture.alt}
          className={denseControl}
        />
      </label>
      <div className="flex flex-wrap gap-1">
        <Button name="intent" value="alt" look="quiet" size="sm">
          Save words<span className="sr-only"> of picture {place + 1}</span>
        </Button>
        {place > 0 ? (
          <Button name="intent" value="up" look="plain" size="sm" formNoValidate>
            Earlier{named}
          </Button>
        ) : null}
        {place < count - 1 ? (
          <Button name="intent" value="down" look="plain" size="sm" formNoValidate>
            Later{named}
          </Button>
        ) : null}
        <Button name="intent" value="remove" look="danger" size="sm" formNoValidate>
          Remove{named}
        </Button>
      </div>
    </Form>
  )
}
