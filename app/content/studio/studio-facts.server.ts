import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { FIGURE_WORDS, isFigureKey, range, type FigureUnit } from '#app/treatments/figures'

/** The treatments of the shop with their figures, as a studio's editor needs them; one query. Throws 403. */
export async function readStudioFacts(actor: Actor) {
  invariantResponse(may(actor, 'studios:read'), 403)
  const treatments = await db.treatment.findMany({
    where: { draft: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      figures: { orderBy: [{ ruleId: 'asc' }, { key: 'asc' }] },
    },
  })
  return treatments.map(({ figures, ...treatment }) => ({
    ...treatment,
    figures: figures.map(({ id, key, defaultValue, minimum, maximum, unit }) => ({
      id,
      label: isFigureKey(key) ? FIGURE_WORDS[key] : key,
      unit,
      defaultValue,
      range: range({ minimum, maximum, unit: unit as FigureUnit }),
    })),
  }))
}

export type StudioFacts = Awaited<ReturnType<typeof readStudioFacts>>
