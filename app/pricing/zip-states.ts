import { stateName, type StateCode } from '#app/pricing/us-states'

/**
 * First three digits of a ZIP code → where it is. Source: the US Postal Service's three-digit
 * prefixes, checked against 42,555 listed ZIP codes (npm `zipcodes` 8.0.0). A ZIP code belongs to
 * its post office's state; the few that spill over a border still name that one.
 */
const statePrefixes: Record<StateCode, string> = {
  AL: '350-369',
  AK: '995-999',
  AZ: '850-865',
  AR: '716-729',
  CA: '900-961',
  CO: '800-816',
  CT: '060-069',
  DE: '197-199',
  DC: '200 202-205 569',
  FL: '320-339 341-349',
  GA: '300-319 398-399',
  HI: '967-968',
  ID: '832-838',
  IL: '600-629',
  IN: '460-479',
  IA: '500-528',
  KS: '660-679',
  KY: '400-427',
  LA: '700-714',
  ME: '039-049',
  MD: '206-219',
  MA: '010-027 055',
  MI: '480-499',
  MN: '550-567',
  MS: '386-397',
  MO: '630-658',
  MT: '590-599',
  NE: '680-693',
  NV: '889-898',
  NH: '030-038',
  NJ: '070-089',
  NM: '870-884',
  NY: '005 100-149',
  NC: '270-289',
  ND: '580-588',
  OH: '430-459',
  OK: '730-731 734-749',
  OR: '970-979',
  PA: '150-196',
  RI: '028-029',
  SC: '290-299',
  SD: '570-577',
  TN: '370-385',
  TX: '733 750-799 885',
  UT: '840-847',
  VT: '050-054 056-059',
  VA: '201 220-246',
  WA: '980-994',
  WV: '247-268',
  WI: '530-549',
  WY: '820-831',
}

const elsewherePrefixes = {
  'Puerto Rico': '006-007 009',
  'the US Virgin Islands': '008',
  'a military or diplomatic post office': '090-098 340 962-966',
  'Guam and the Pacific islands': '969',
}

/** ZIP codes that lie in another place than the rest of their prefix. */
const exceptions: Record<string, StateCode> = {
  '06390': 'NY',
  '20588': 'MD',
  '20598': 'VA',
  '73960': 'TX',
  '83414': 'WY',
}

export type ZipHome =
  | { kind: 'state'; code: StateCode; name: string }
  | { kind: 'elsewhere'; name: string }
  | { kind: 'unknown' }

/** Where a ZIP code (five digits or nine) is: a state, a place the shop does not ship to, or nowhere. */
export function zipHome(postalCode: string): ZipHome {
  const zip = postalCode.slice(0, 5)
  if (zip === '96799') return { kind: 'elsewhere', name: 'American Samoa' }
  const code = exceptions[zip] ?? stateByPrefix.get(zip.slice(0, 3))
  if (code) return { kind: 'state', code, name: stateName(code) }
  const name = elsewhereByPrefix.get(zip.slice(0, 3))
  return name ? { kind: 'elsewhere', name } : { kind: 'unknown' }
}

const stateByPrefix = spread(statePrefixes)
const elsewhereByPrefix = spread(elsewherePrefixes)

function spread<Place extends string>(table: Record<Place, string>): Map<string, Place> {
  const byPrefix = new Map<string, Place>()
  for (const place of Object.keys(table) as Place[]) {
    for (const range of table[place].split(' ')) {
      const [first = '', last = first] = range.split('-')
      for (let prefix = Number(first); prefix <= Number(last); prefix++) {
        byPrefix.set(String(prefix).padStart(3, '0'), place)
      }
    }
  }
  return byPrefix
}
