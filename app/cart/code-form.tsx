import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'
import { Icon } from '#app/ui/icon'
import { newsOf } from './bag-voice'
import type { BagNews } from './bag-news'

type CodeFormProps = {
  code: string | null
  promotion: { applied: boolean; explanation: string } | null
  news: BagNews | undefined
}

/** The promotion code: what it does, or why it does nothing yet; or the place to enter one. */
export function CodeForm({ code, promotion, news }: CodeFormProps) {
  return (
    <div className="mt-4 border-t border-line">
      {code ? <KeptCode {...{ code, promotion }} /> : <EnterCode news={news} />}
    </div>
  )
}

function KeptCode({ code, promotion }: Pick<CodeFormProps, 'promotion'> & { code: string }) {
  const fetcher = useFetcher({ key: 'code' })
  const applied = promotion?.applied ?? false
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 pt-4">
      <p className="flex min-w-0 items-center gap-2 font-medium break-all">
        <Icon
          name={applied ? 'check' : 'info'}
          className={`size-5 ${applied ? 'text-success' : 'text-caution'}`}
        />
        {code}
      </p>
      <fetcher.Form method="post" action="/bag">
        <Button
          look="plain"
          size="sm"
          name="intent"
          value="remove-code"
          pending={fetcher.state !== 'idle'}
          className="-my-2 -mr-3.5"
        >
          Remove<span className="sr-only">: code {code}</span>
        </Button>
      </fetcher.Form>
      <p className="col-span-2 mt-0.5 text-sm text-ink-soft">
        {promotion?.explanation ?? 'This code is not in use any more.'}
      </p>
    </div>
  )
}

function EnterCode({ news }: Pick<CodeFormProps, 'news'>) {
  const fetcher = useFetcher({ key: 'code' })
  const id = useId()
  const answer = newsOf(fetcher.data) ?? news
  const refused = answer?.about === 'code' && answer.tone === 'error' ? answer : undefined
  return (
    <Disclosure summary="Have a promotion code?" open={refused !== undefined}>
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
