import { Link } from '@remix-run/react'
import { Notice } from '#app/ui/notice'
import type { ConsultationChoice } from './consultation-page.server'

/** Which treatment it is about: each has its own questions, and its form its own address. */
export function ConsultationChoicePage({ page }: { page: ConsultationChoice }) {
  const { choices, location, unknown } = page
  const suffix = location ? `&location=${encodeURIComponent(location)}` : ''
  return (
    <div className="page-column max-w-form pt-10">
      <h1 className="text-4xl">Ask for a consultation</h1>
      <p className="mt-4 text-lg text-ink-soft">
        What would you like to talk about? If you are not sure, choose either: whoever calls you
        looks at your skin, not at the form.
      </p>
      {unknown ? (
        <Notice kind="caution" className="mt-6">
          We do not offer the treatment that this link asks for.
        </Notice>
      ) : null}
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {choices.map(({ slug, name, summary, cities }) => (
          <li key={slug} className="relative py-5 hover:bg-mist">
            <h2 className="text-2xl">
              <Link to={`/consultation?treatment=${slug}${suffix}`} className="stretched link">
                {name}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{summary}</p>
            <p className="mt-1 text-sm text-ink-faint">
              {cities.length > 0 ? cities.join(', ') : 'In no studio at the moment'}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
