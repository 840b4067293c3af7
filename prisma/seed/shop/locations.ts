/** Opening hours of one day, local time; `day` is the ISO weekday (1 = Monday). */
interface Opening {
  day: number
  opens: string
  closes: string
}

export interface LocationSeed {
  slug: string
  name: string
  line1: string
  city: string
  state: string
  postalCode: string
  phone: string
  timezone: string
  hours: Opening[]
  ships: boolean
  pickup: boolean
}

/** Three studios that do not exist, in cities that do: 555-01xx numbers and made-up streets. */
export const locations: LocationSeed[] = [
  {
    slug: 'dallas',
    name: 'Porewell Dallas',
    line1: '100 Example Street',
    city: 'Dallas',
    state: 'TX',
    postalCode: '75201',
    phone: '(214) 555-0142',
    timezone: 'America/Chicago',
    hours: [...open([1, 2, 3, 4, 5], '09:00', '19:00'), ...open([6], '10:00', '17:00')],
    ships: true,
    pickup: true,
  },
  {
    slug: 'chicago',
    name: 'Porewell Chicago',
    line1: '200 Sample Avenue',
    city: 'Chicago',
    state: 'IL',
    postalCode: '60611',
    phone: '(312) 555-0178',
    timezone: 'America/Chicago',
    hours: [...open([1, 2, 3, 4, 5], '10:00', '19:00'), ...open([6, 7], '11:00', '17:00')],
    ships: true,
    pickup: true,
  },
  {
    slug: 'portland',
    name: 'Porewell Portland',
    line1: '300 Placeholder Way',
    city: 'Portland',
    state: 'OR',
    postalCode: '97205',
    phone: '(503) 555-0119',
    timezone: 'America/Los_Angeles',
    hours: [...open([2, 3, 4, 5, 6], '10:00', '18:00'), ...open([7], '12:00', '17:00')],
    ships: false,
    pickup: true,
  },
]

/** Errors: throws on an unknown one. */
export function studioOf(slug: string): LocationSeed {
  const studio = locations.find((each) => each.slug === slug)
  if (!studio) throw new Error(`There is no studio ${slug}`)
  return studio
}

function open(days: number[], opens: string, closes: string): Opening[] {
  return days.map((day) => ({ day, opens, closes }))
}
