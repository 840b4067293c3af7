import { acidsAndEnzymes } from './acids-and-enzymes'
import { barrierFats } from './barrier-fats'
import { claysPowdersAndColors } from './clays-powders-and-colors'
import { cleansingAgents } from './cleansing-agents'
import { emulsifiers } from './emulsifiers'
import type { IngredientSeed } from './ingredient-seed'
import { oilsAndEmollients } from './oils-and-emollients'
import { peptidesAndFerments } from './peptides-and-ferments'
import { plants } from './plants'
import { preservativesAndBalance } from './preservatives-and-balance'
import { scents } from './scents'
import { sunFilters } from './sun-filters'
import { thickeners } from './thickeners'
import { vitaminsAndRetinoids } from './vitamins-and-retinoids'
import { waterAndHumectants } from './water-and-humectants'

/** The dictionary: every name on the labels of the demo shop, and what staff are likely to meet next. */
export const ingredients: IngredientSeed[] = [
  ...acidsAndEnzymes,
  ...vitaminsAndRetinoids,
  ...peptidesAndFerments,
  ...sunFilters,
  ...waterAndHumectants,
  ...barrierFats,
  ...oilsAndEmollients,
  ...plants,
  ...claysPowdersAndColors,
  ...cleansingAgents,
  ...scents,
  ...emulsifiers,
  ...thickeners,
  ...preservativesAndBalance,
]
