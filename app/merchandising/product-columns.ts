import type { ProductInput } from './product-form'

/** A product's own columns as its form says them. */
export function productColumns(input: ProductInput) {
  return {
    name: input.name,
    regulatoryClass: input.regulatoryClass,
    summary: input.summary,
    description: input.description,
    howToUse: input.howToUse,
    useAm: input.useAm,
    usePm: input.usePm,
    timesPerWeekStart: input.timesPerWeekStart,
    timesPerWeekMax: input.timesPerWeekMax,
    routineStep: input.routineStep,
    rinseOff: input.rinseOff,
    warnings: input.warnings,
    paoMonths: input.paoMonths,
    inciStatus: input.inciStatus,
    inciText: input.inciText || null,
    claimNote: input.claimNote,
    returnUnopenedOnly: input.returnUnopenedOnly,
    dosePerUseMilli: input.dosePerUse,
    factsConfidence: input.factsConfidence,
    priceConfidence: input.priceConfidence,
    unverified: input.unverified,
    sources: input.sources,
    staffNote: input.staffNote,
  }
}

/** A size's own columns. */
export function sizeColumns(size: ProductInput['sizes'][number]) {
  return {
    sku: size.sku,
    label: size.label,
    sizeMilli: size.size,
    sizeUnit: size.unit,
    priceCents: size.price,
    compareAtCents: size.compareAt,
    costCents: size.cost,
    weightGrams: size.weight,
    barcode: size.barcode,
    flammable: size.flammable,
    active: size.active,
  }
}

/** The Drug Facts that are kept: those of a drug for which anything is said. */
export function drugFactsOf({ drugFacts, regulatoryClass }: ProductInput) {
  const isEmpty = Object.values(drugFacts).every((part) => part === null || part.length === 0)
  return regulatoryClass !== 'otc_drug' || isEmpty ? null : drugFacts
}
