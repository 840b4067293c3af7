import { Form } from '@remix-run/react'
import { useRef, type DragEvent } from 'react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { fileButton } from '#app/ui/field'
import { useHydrated } from '#app/ui/use-hydrated'
import { denseControl } from '#app/ui/dense-control'
import { useUpload } from './use-upload'

type UploadFormProps = { productId: string; problem: { message: string; alt: string } | null }

const TYPES = 'image/jpeg,image/png,image/webp,image/avif'

/** Pictures and their words; with scripts they can be dropped here, and each says how far it is. */
export function UploadForm({ productId, problem }: UploadFormProps) {
  const hydrated = useHydrated()
  const { progress, said, send } = useUpload(`/admin/catalog/${productId}/upload`)
  const file = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (file.current && event.dataTransfer.files.length > 0)
      file.current.files = event.dataTransfer.files
  }
  const words = said ?? problem?.message
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      reloadDocument
      onSubmit={(event) => void send(event)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="grid max-w-form gap-3 rounded-lg border border-dashed border-line-strong p-4 text-sm"
    >
      <input type="hidden" name="intent" value="upload" />
      <label className="flex flex-col gap-1 font-medium">
        Pictures
        <span id="upload-hint" className="font-normal text-ink-soft">
          JPEG, PNG, WebP or AVIF, up to 16 MB each
          {hydrated ? '; you can drop them here' : ' and 48 MB together'}. What a camera wrote into
          them, such as a place, is left out.
        </span>
        <input
          ref={file}
          type="file"
          name="file"
          multiple
          accept={TYPES}
          required
          aria-describedby="upload-hint upload-problem"
          className={cx('min-h-target max-w-full py-1.5 font-normal', fileButton)}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        What it shows, for who does not see it
        <span id="alt-hint" className="font-normal text-ink-soft">
          Several at once begin with the same words; say below what sets each apart.
        </span>
        <input
          name="alt"
          required
          maxLength={250}
          defaultValue={problem?.alt}
          aria-describedby="alt-hint upload-problem"
          className={denseControl}
        />
      </label>
      <p
        id="upload-problem"
        role="alert"
        className="font-medium whitespace-pre-line text-error empty:hidden"
      >
        {words}
      </p>
      {progress === null ? null : (
        <label className="flex items-center gap-3">
          <span className="min-w-0 break-words">
            {progress.sent < 1 ? 'Sending' : 'Making the sizes of'} {progress.name}
            {progress.count > 1 ? `, ${progress.place} of ${progress.count}` : ''}
          </span>
          <progress
            value={progress.sent < 1 ? progress.sent : undefined}
            max={1}
            className="grow"
          />
        </label>
      )}
      <div>
        <Button size="sm" pending={progress !== null} pendingLabel="Adding…">
          Add the pictures
        </Button>
      </div>
    </Form>
  )
}
