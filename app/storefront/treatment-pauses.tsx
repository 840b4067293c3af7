import type { TreatmentPage } from '#app/storefront/treatment-page.server'
import { Section } from '#app/storefront/treatment-section'
import { amount, range, type Figure, type FigureKey } from '#app/treatments/figures'

type Words = { what: string; examples: string }

/** Waits that are no hours around a session: they follow from something in the past. */
const WAITS: Partial<Record<FigureKey, Words>> = {
  toxin_wait_days: {
    what: 'Injections of botulinum toxin',
    examples: 'On one day only if the facial comes first.',
  },
  isotretinoin_wait_months: {
    what: 'Isotretinoin',
    examples: 'Please do not change a prescription because of this: ask your clinician.',
  },
}

const PAUSES: Partial<Record<FigureKey, Words>> = {
  retinoid_before_hours: {
    what: 'Prescription and strong retinoids',
    examples: 'Retinol serums, adapalene, tretinoin.',
  },
  acid_before_hours: {
    what: 'Acids, enzymes and scrubs',
    examples: 'AHA, BHA and PHA toners and pads, papaya enzymes, polishes.',
  },
  otc_acne_before_hours: {
    what: 'Acne medicines',
    examples: 'Salicylic acid washes and pads that say so on their Drug Facts.',
  },
  retinoid_aha_before_hours: {
    what: 'Retinoids and alpha hydroxy acids',
    examples: 'Also small amounts in a moisturizer or a vitamin serum.',
  },
  clinic_only_after_hours: {
    what: 'Everything that the clinic did not give you',
    examples: 'Also your own sunscreen and make-up: stay in the shade.',
  },
  active_after_hours: {
    what: 'Exfoliants and retinoids',
    examples: 'Acids, enzymes, scrubs and every vitamin A product.',
  },
  sun_before_hours: { what: 'Strong sun and tanning', examples: 'Tanning beds, too.' },
  sun_after_hours: { what: 'Strong sun and tanning', examples: 'And sunscreen every morning.' },
}

/** What rests before and after a session, how long, and how far the sources differ. */
export function TreatmentPauses({ page }: { page: TreatmentPage }) {
  const { figures, pauses, studio } = page
  const figureOf = (key: FigureKey) => figures.filter((figure) => figure.key === key)
  const side = (asked: 'before' | 'after') =>
    pauses.filter((pause) => pause.side === asked).flatMap(({ figure }) => figureOf(figure))
  const waits = figures.filter(({ key }) => WAITS[key])
  if (pauses.length + waits.length === 0) return null
  return (
    <Section id="pauses" title="What pauses before and after">
      <p className="-mt-3 mb-8 max-w-prose text-ink-soft">
        {studio
          ? `As ${studio.name} does it. `
          : 'Clinics differ; these are the figures we use where a studio has none of its own. '}
        Where yours tells you something else, do that.
      </p>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Pauses title="Before" figures={side('before')} />
        <Pauses title="After" figures={side('after')} />
        {waits.length > 0 ? <Pauses title="Long before" figures={waits} /> : null}
      </div>
    </Section>
  )
}

function Pauses({ title, figures }: { title: string; figures: Figure[] }) {
  if (figures.length === 0) return null
  return (
    <section>
      <h3 className="text-xl">{title}</h3>
      <dl className="mt-3 border-t border-line">
        {figures.map((figure) => (
          <Pause key={figure.key} figure={figure} />
        ))}
      </dl>
    </section>
  )
}

function Pause({ figure }: { figure: Figure }) {
  const { key, value, unit, own, confidence, source, minimum, maximum } = figure
  const words = PAUSES[key] ?? WAITS[key]
  if (!words) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-line py-3">
      <dt className="font-medium">{words.what}</dt>
      <dd className="text-right font-medium whitespace-nowrap tabular-nums">
        {amount(value, unit)}
      </dd>
      <dd className="col-span-2 text-sm text-ink-soft">
        {words.examples} {own ? 'This studio’s own figure. ' : ''}
        {confidence === 'low' ? 'One clinic’s figure: ask yours. ' : ''}
        {minimum < maximum ? `Seen: ${range(figure)}. ` : ''}
        <span className="block text-xs text-ink-faint">{source}</span>
      </dd>
    </div>
  )
}
