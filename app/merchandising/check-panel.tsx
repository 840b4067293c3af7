import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import type { ProductCheck } from './check-product.server'
import { fieldId } from './editor-fields'

/** What the shop has to say of the form as it stands: what stops it, what may not be said, what rules will say. */
export function CheckPanel({ check }: { check: ProductCheck }) {
  const { problems, claims, rules, tags } = check
  return (
    <div className="flex flex-col gap-4 text-sm">
      <Part title="Before it can be on sale" count={problems?.length ?? null}>
        {problems === null ? (
          <p className="text-ink-soft">Fill in what the form needs first.</p>
        ) : problems.length === 0 ? (
          <p className="text-ink-soft">Nothing is missing.</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {problems.map(({ field, message }) => (
              <li key={message}>
                <a href={`#${fieldId(field)}`} className="link">
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title="Wording to look at" count={claims.length}>
        <ul aria-live="polite" className="flex flex-col gap-2">
          {claims.map(({ field, phrase, reason, instead }, place) => (
            <li key={`${field} ${phrase} ${place}`} className="border-l-2 border-caution pl-3">
              <p className="font-medium">
                {field}: “{phrase}”
              </p>
              <p className="text-ink-soft">{reason}</p>
              <p>Say instead: {instead}</p>
            </li>
          ))}
        </ul>
        {claims.length === 0 ? (
          <p className="text-ink-soft">No phrase that we know to be a claim it may not make.</p>
        ) : null}
      </Part>
      <Part title="What the rules will say" count={rules.length}>
        <ul className="flex flex-col gap-2">
          {rules.map(({ id, severity, title, why, names }) => (
            <li key={id} className="flex gap-2">
              <Icon
                name={severity === 'warn' ? 'alert' : 'info'}
                className={cx(
                  'mt-0.5 size-4',
                  severity === 'warn' ? 'text-caution' : 'text-ink-soft',
                )}
              />
              <div>
                <p>
                  {title} <span className="text-ink-soft">{id}</span>
                </p>
                {names.length > 0 ? (
                  <p className="text-ink-soft">This will conflict with {LIST.format(names)}.</p>
                ) : (
                  <p className="text-ink-soft">{why}</p>
                )}
              </div>
            </li>
          ))}
        </ul>
        {rules.length === 0 ? <p className="text-ink-soft">Nothing.</p> : null}
      </Part>
      <Part title="Tags" count={tags.length}>
        <p className="text-ink-soft">
          {tags.length > 0 ? tags.join(', ').replaceAll('_', ' ') : 'None from these ingredients.'}
        </p>
      </Part>
    </div>
  )
}

const LIST = new Intl.ListFormat('en-US', { type: 'conjunction' })

type PartProps = { title: string; count: number | null; children: ReactNode }

function Part({ title, count, children }: PartProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-1.5">
      <h2 className="flex justify-between font-text text-base font-semibold">
        {title}
        {count ? <span className="tabular-nums">{count}</span> : null}
      </h2>
      {children}
    </section>
  )
}
