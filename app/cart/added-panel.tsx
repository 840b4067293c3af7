import { Link, useFetchers, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { Icon } from '#app/ui/icon'
import { IconButton } from '#app/ui/icon-button'
import type { BagNews } from './bag-news'
import { newsOf } from './bag-voice'

const SHOWN_MS = 8000

/** After an addition on any page but the bag's: what was added, and the way to the bag. Leaves by itself. */
export function AddedPanel() {
  const { pathname } = useLocation()
  const [latest, setLatest] = useState<{ answer: unknown; news: BagNews; path: string }>()
  const [dismissed, setDismissed] = useState<unknown>()
  const fresh = useFetchers().find(
    ({ key, data, state }) => key.startsWith('add-') && state === 'loading' && newsOf(data),
  )
  const news = newsOf(fresh?.data)
  if (fresh && news && fresh.data !== latest?.answer)
    setLatest({ answer: fresh.data, news, path: pathname })
  const answer = latest?.answer
  useEffect(() => {
    const timer = setTimeout(() => setDismissed(answer), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [answer])

  if (!latest || dismissed === answer || latest.path !== pathname || pathname === '/bag')
    return null
  return (
    <div className="fixed inset-x-3 bottom-3 z-40 flex items-center gap-3 rounded-lg bg-ink py-2 pr-2 pl-4 text-paper shadow-float sm:right-6 sm:bottom-6 sm:left-auto sm:max-w-md">
      <Icon name={latest.news.tone === 'success' ? 'check' : 'info'} className="size-5" />
      <p className="min-w-0 grow py-1.5 text-sm">
        {latest.news.text}{' '}
        <Link to="/bag" className="font-medium whitespace-nowrap underline underline-offset-4">
          View bag
        </Link>
      </p>
      <IconButton
        icon="close"
        label="Close"
        className="shrink-0 text-paper hover:bg-transparent hover:opacity-80"
        onClick={() => setDismissed(answer)}
      />
    </div>
  )
}
