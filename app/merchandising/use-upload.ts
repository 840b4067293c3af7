import { useRevalidator } from '@remix-run/react'
import { useState, type FormEvent } from 'react'

interface UploadProgress {
  name: string
  /** Which of how many, from 1. */
  place: number
  count: number
  /** How much of it is sent, from 0 to 1. */
  sent: number
}

/**
 * Sends the pictures of a form one after the other, by requests that tell how far they are, then shows the page as it
 * is now. Those that were not taken stay chosen, each with its reason.
 */
export function useUpload(to: string) {
  const revalidator = useRevalidator()
  const [progress, setProgress] = useState<UploadProgress | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const input = form.elements.namedItem('file')
    if (progress || !(input instanceof HTMLInputElement)) return
    const files = [...(input.files ?? [])]
    setSaid(null)
    const left = new DataTransfer()
    const problems: string[] = []
    for (const [at, file] of files.entries()) {
      const told = (sent: number) =>
        setProgress({ name: file.name, place: at + 1, count: files.length, sent })
      const body = new FormData(form)
      body.set('file', file)
      const problem = await sendOne(to, body, told)
      if (problem === null) continue
      left.items.add(file)
      problems.push(files.length > 1 ? `${file.name}: ${problem}` : problem)
    }
    setProgress(null)
    if (problems.length === 0) form.reset()
    else {
      input.files = left.files
      setSaid(problems.join('\n'))
    }
    if (problems.length < files.length) revalidator.revalidate()
  }
  return { progress, said, send }
}

/** Why it was not taken; null where it was. */
function sendOne(to: string, body: FormData, told: (sent: number) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      const answer = request.response as { problem?: string | null } | null
      resolve(answer?.problem ?? (request.status === 200 ? null : failureOf(request.status)))
    }
    told(0)
    request.send(body)
  })
}

function failureOf(status: number): string {
  if (status === 0) return 'The line broke. It was not added; try again.'
  if (status === 413) return 'The file is larger than 16 MB. Save it smaller and send it again.'
  return 'It was not added. Reload the page and try again.'
}
