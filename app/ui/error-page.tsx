import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/button'
import { Wordmark } from '#app/ui/wordmark'

type ErrorPageProps = {
  /** The response's status; 0 when the browser could not reach the shop. */
  status: number
  /** Replaces the usual way on. */
  children?: ReactNode
}

/** A whole page without header: what happened, what was kept, what to do next. */
export function ErrorPage({ status, children }: ErrorPageProps) {
  return (
    <main id="main" tabIndex={-1} className="page-column flex min-h-dvh flex-col py-8">
      <Wordmark />
      <ErrorMessage status={status}>{children}</ErrorMessage>
    </main>
  )
}

/** The same words for a place inside a page that keeps its header and footer. */
export function ErrorMessage({ status, children }: ErrorPageProps) {
  const { title, happened, kept, next } = words(status)
  return (
    <div className="my-auto flex max-w-prose flex-col gap-4 py-section">
      {status ? <p className="eyebrow">Error {status}</p> : null}
      <h1 className="text-4xl">{title}</h1>
      <p className="text-lg text-ink-soft">{happened}</p>
      <p className="text-ink-soft">{kept}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        {children ?? <ButtonLink to={next.to}>{next.label}</ButtonLink>}
      </div>
    </div>
  )
}

const home = { to: '/', label: 'Go to the front page' }

function words(status: number) {
  if (status === 0) {
    return {
      title: 'You seem to be offline',
      happened: 'The page could not be fetched because the connection dropped.',
      kept: 'Your bag is safe. This page will work again once you are back online.',
      next: { to: '.', label: 'Try again' },
    }
  }
  if (status === 404 || status === 410) {
    return {
      title: 'We cannot find that page',
      happened: 'It may have moved, or the address may have a typing mistake in it.',
      kept: 'Your bag is as you left it. Searching from the front page usually finds it.',
      next: home,
    }
  }
  if (status === 403 || status === 401) {
    return {
      title: 'This page is not open to you',
      happened: 'It belongs to someone else, or your link to it has run out.',
      kept: 'Nothing was changed.',
      next: home,
    }
  }
  if (status === 429) {
    return {
      title: 'That was a little too quick',
      happened: 'Many requests arrived from your connection in a short time, so we paused them.',
      kept: 'Nothing was lost. Wait a minute, then try again.',
      next: home,
    }
  }
  if (status >= 400 && status < 500) {
    return {
      title: 'We could not read that request',
      happened: 'Something in the address or the form was not what this page expects.',
      kept: 'Nothing was changed. Go back and try once more.',
      next: home,
    }
  }
  return {
    title: 'Something broke on our side',
    happened: 'The page could not be made. The fault is ours, and it has been recorded.',
    kept: 'Your bag is as you left it. If you were paying, check your email before you try again.',
    next: home,
  }
}
