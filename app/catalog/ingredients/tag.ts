/**
 * What the rules and filters know about a product or an ingredient. Tags come from ingredients and
 * known actives, never from a category: a moisturizer may hold a retinol.
 */
export const TAGS = [
  'bha',
  /** Salicylic acid so low in the list that it is no exfoliant, yet matters to an allergy. */
  'bha_trace',
  'lha',
  'aha',
  /** An alpha hydroxy acid below about one percent. */
  'aha_low',
  'pha',
  'enzyme',
  'physical_exfoliant',
  'clay',
  'retinoid',
  'retinoid_low',
  'retinyl_ester',
  'adapalene',
  'otc_acne',
  'spf',
  'niacinamide',
  'vitamin_c',
  'peptide',
  /** Any relative of aspirin, the sunscreen filter octisalate and plant sources included. */
  'salicylate',
  'fragrance',
  'essential_oil',
  'alcohol',
  'sulfate',
  'nut',
  'soy',
  'beeswax',
  'lanolin',
  'fragrance_free_listed',
  'tool',
  'kit',
] as const

export type Tag = (typeof TAGS)[number]
