import { ProductGrid } from '#app/catalog/product-grid'
import { TreatmentCadence } from '#app/storefront/treatment-cadence'
import { TreatmentEvidence } from '#app/storefront/treatment-evidence'
import { TreatmentHeader } from '#app/storefront/treatment-header'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'
import { TreatmentPauses } from '#app/storefront/treatment-pauses'
import { Section } from '#app/storefront/treatment-section'
import { TreatmentScreening } from '#app/storefront/treatment-screening'
import { TreatmentSession } from '#app/storefront/treatment-session'
import { TreatmentStudios } from '#app/storefront/treatment-studios'
import { Notice } from '#app/ui/notice'

export function TreatmentPageView({ page }: { page: TreatmentPage }) {
  const { treatment, gentle } = page
  const { name, content } = treatment
  return (
    <>
      <TreatmentHeader page={page} />
      <Section id="session" title="What one session does">
        <TreatmentSession figure={content.figure} steps={content.steps} />
      </Section>
      {content.clinicianDecides ? <ClinicianDecides {...content.clinicianDecides} /> : null}
      <Section id="evidence" title="What it is for, and how well that is known">
        <p className="mb-6 max-w-prose text-ink-soft">{content.aimWords}</p>
        <TreatmentEvidence evidence={content.evidence} />
        <h3 className="mt-10 text-xl">What it cannot promise</h3>
        <ul className="mt-3 flex max-w-prose list-disc flex-col gap-2 pl-5 text-ink-soft marker:text-ink-faint">
          {content.cannotPromise.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <TreatmentCadence page={page} />
      <TreatmentPauses page={page} />
      <TreatmentScreening treatment={treatment} />
      <Section id="aftercare" title="Afterwards">
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5 marker:text-ink-faint">
          {content.aftercare.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
        <Notice kind="caution" standing title="When to call" className="mt-6 max-w-prose">
          {content.callWhen}
        </Notice>
      </Section>
      {gentle.length > 0 ? (
        <Section id="gentle" title="Plain products for the days around it">
          <p className="-mt-3 mb-8 max-w-prose text-ink-soft">
            The most sold of each plain step whose ingredients we know in full and that carries
            nothing on the pause list. Your clinic’s own instructions come first.
          </p>
          <ProductGrid cards={gentle} layout="row" level={3} />
        </Section>
      ) : null}
      <TreatmentStudios name={name} slug={treatment.slug} studios={page.studios} />
    </>
  )
}

function ClinicianDecides({ title, paragraphs }: { title: string; paragraphs: string[] }) {
  return (
    <section aria-labelledby="clinician" className="bg-caution-tint py-10 lg:py-14">
      <div className="page-column grid gap-x-16 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <h2 id="clinician" className="text-3xl">
          {title}
        </h2>
        <div className="flex max-w-prose flex-col gap-4">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
    </section>
  )
}
