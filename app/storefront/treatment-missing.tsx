import { ButtonLink } from '#app/ui/button'

type MissingPlaceProps = { title: string; to: string; label: string }

/** In place of a treatment or studio that the shop does not have. */
export function MissingPlace({ title, to, label }: MissingPlaceProps) {
  return (
    <div className="page-column pt-section">
      <p className="eyebrow">Not found</p>
      <h1 className="mt-2 max-w-prose text-4xl">{title}</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">
        It may no longer be offered, or its address may have a typing mistake in it.
      </p>
      <p className="mt-6">
        <ButtonLink to={to}>{label}</ButtonLink>
      </p>
    </div>
  )
}
