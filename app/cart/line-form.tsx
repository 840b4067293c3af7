import { useFetcher } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'

type LineFormProps = {
  lineId: string
  intent: 'remove' | 'save' | 'move'
  label: string
  /** The product, for those who hear the button out of its line. */
  about: string
  look?: 'plain' | 'quiet'
  onSent?: () => void
}

/** One button that does one thing to one line. */
export function LineForm({ lineId, intent, label, about, look = 'plain', onSent }: LineFormProps) {
  const fetcher = useFetcher({ key: `line-${lineId}` })
  return (
    <fetcher.Form method="post" action="/bag" {...(onSent ? { onSubmit: onSent } : {})}>
      <input type="hidden" name="lineId" value={lineId} />
      <Button
        look={look}
        size="sm"
        name="intent"
        value={intent}
        pending={fetcher.state !== 'idle'}
        className={look === 'plain' ? '-mx-3.5' : ''}
      >
        <AboutLabel about={about}>{label}</AboutLabel>
      </Button>
    </fetcher.Form>
  )
}
