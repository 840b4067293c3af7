import type { FigureKey } from '#app/treatments/figures'

interface StudioTreatments {
  /** The studio's slug in shop/locations.ts. */
  studio: string
  staffEmail: string
  /** Treatments by slug, each with the figures that the studio has set itself. */
  offers: Record<string, Partial<Record<FigureKey, number>>>
}

/** What the studios offer. Portland has no clinician for prescriptions. */
export const studioTreatments: StudioTreatments[] = [
  {
    studio: 'dallas',
    staffEmail: 'dallas@porewell.example',
    offers: { hydrafacial: { maintenance_days: 30 }, microinfusion: {} },
  },
  {
    studio: 'chicago',
    staffEmail: 'chicago@porewell.example',
    offers: {
      hydrafacial: { retinoid_before_hours: 72, acid_before_hours: 72 },
      microinfusion: { interval_days: 35, retinoid_aha_before_hours: 120 },
    },
  },
  {
    studio: 'portland',
    staffEmail: 'portland@porewell.example',
    offers: {
      hydrafacial: { retinoid_before_hours: 72, active_after_hours: 72, interval_days: 21 },
    },
  },
]
