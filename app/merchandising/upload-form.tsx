import { Form, useRevalidator } from '@remix-run/react'
import { useRef, useState, type DragEvent, type FormEvent } from 'react'
import { Button } from '#app/ui/button'
import { useHydrated } from '#app/ui/use-hydrated'
import { denseControl } from '#app/ui/dense-control'

type UploadFormProps = { productId: string; problem: { message: string; alt: string } | null }

const TYPES = 'image/jpeg,image/png,image/webp,image/avif'

/** One picture and its words; with scripts it can be dropped here and says how far it is. */
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
      onSubmit={send}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="grid max-w-form gap-3 rounded-lg border border-dashed border-line-strong p-4 text-sm"
    >
      <input type="hidden" name="intent" value="upload" />
      <label className="flex flex-col gap-1 font-medium">
        Picture
        <span id="upload-hint" className="font-normal text-ink-soft">
          JPEG, PNG, WebP or AVIF, up to 16 MB{hydrated ? '; you can drop it here' : ''}. What a
          camera wrote into it, such as a place, is left out.
        </span>
        <input
          ref={file}
          type="file"
          name="file"
          accept={TYPES}
          required
          aria-describedby="upload-hint upload-problem"
          className="min-h-target max-w-full py-1.5 font-normal file:mr-3 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-raised file:px-3 file:py-1.5"
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        What it shows, for who does not see it
        <input
          name="alt"
          required
          maxLength={250}
          defaultValue={problem?.alt}
          aria-describedby="upload-problem"
          className={denseControl}
        />
      </label>
      <p id="upload-problem" role="alert" className="font-medium text-error empty:hidden">
        {words}
      </p>
      {progress === null ? null : (
        <label className="flex items-center gap-3">
          {progress < 1 ? 'Sending' : 'Making its sizes'}
          <progress value={progress < 1 ? progress : undefined} max={1} className="grow" />
        </label>
      )}
      <div>
        <Button size="sm" pending={progress !== null} pendingLabel="Adding…">
          Add the picture
        </Button>
      </div>
    </Form>
  )
}

/** Sends the form by a request that tells how far it is, then shows the page as it is now. */
function useUpload(to: string) {
  const revalidator = useRevalidator()
  const [progress, setProgress] = useState<number | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => setProgress(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      setProgress(null)
      const answer = request.response as { problem?: string | null } | null
      const done = request.status === 200
      const problem = answer?.problem ?? (done ? null : failureOf(request.status))
      setSaid(problem)
      if (problem) return
      form.reset()
      revalidator.revalidate()
    }
    setProgress(0)
    setSaid(null)
    request.send(new FormData(form))
  }
  return { progress, said, send }
}

function failureOf(status: number): string {
  if (status === 0) return 'The line broke. Nothing was added; try again.'
  if (status === 413) return 'The file is larger than 16 MB. Save it smaller and send it again.'
  return 'It was not added. Reload the page and try again.'
}
