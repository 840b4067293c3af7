import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import { MOST_CODES } from './bag-limits'
import type { BagNews } from './bag-news'
import { newsOf } from './bag-voice'
import { PromotionList } from './promotion-list'
import type { ShownPromotion } from './shown-promotions'

type CodeFormProps = {
  codes: readonly string[]
  promotions: readonly ShownPromotion[]
  together: string | null
  news: BagNews | undefined
}

/** The promotions of the bag with what they do, and the place to enter a code while there is room for one. */
export function CodeForm({ codes, promotions, together, news }: CodeFormProps) {
  return (
    <div className="mt-4 border-t border-line">
      <PromotionList {...{ promotions, together }} remove={(code) => <RemoveCode code={code} />} />
      {codes.length < MOST_CODES ? (
        <EnterCode key={codes.join()} another={codes.length > 0} news={news} />
      ) : null}
    </div>
  )
}

function RemoveCode({ code }: { code: string }) {
  const fetcher = useFetcher({ key: `code-${code}` })
  return (
    <fetcher.Form method="post" action="/bag">
      <input type="hidden" name="code" value={code} />
      <Button
        look="plain"
        size="sm"
        name="intent"
        value="remove-code"
        pending={fetcher.state !== 'idle'}
        className="-my-2 -mr-3.5"
      >
        <AboutLabel about={`code ${code}`}>Remove</AboutLabel>
      </Button>
    </fetcher.Form>
  )
}

function EnterCode({ another, news }: Pick<CodeFormProps, 'news'> & { another: boolean }) {
  const fetcher = useFetcher({ key: 'code' })
  const id = useId()
  const answer = newsOf(fetcher.data) ?? news
  const refused = answer?.about === 'code' && answer.tone === 'error' ? answer : undefined
  return (
    <Disclosure
      summary={another ? 'Have another code?' : 'Have a promotion code?'}
      open={refused !== undefined}
    >
      <fetcher.Form method="post" action="/bag">
        <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
          Promotion code
        </label>
        <div className="flex gap-2">
          <input
            id={id}
            name="code"
            required
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={refused?.typed}
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? `${id}-error` : undefined}
            className={`${controlClasses} min-w-0 grow uppercase`}
          />
          <Button
            look="quiet"
            name="intent"
            value="apply-code"
            pending={fetcher.state !== 'idle'}
            pendingLabel="Applying…"
          >
            Apply
          </Button>
        </div>
        {refused ? (
          <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-error">
            <Icon name="alert" className="mt-0.5 size-[1.15em]" />
            {refused.text}
          </p>
        ) : null}
      </fetcher.Form>
    </Disclosure>
  )
}
