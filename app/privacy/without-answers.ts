import type { copyPerson } from './copy-person.server'

const LEFT_OUT =
  'Your answers about skin and health, and your words to a studio, are not in this copy: they are not for everybody who works here. You find them in the copy that your own account makes, under Privacy, when you sign in with this email address; the owner of the shop can hand them out, too.'

/** A copy of a person without what was told to a studio alone; it says where the rest is. */
export function withoutAnswers({
  skinProfile: _skin,
  consultations,
  ...copy
}: Awaited<ReturnType<typeof copyPerson>>) {
  return {
    notInThisCopy: LEFT_OUT,
    ...copy,
    consultations: consultations.map(({ flagged: _flagged, message: _message, ...rest }) => rest),
  }
}
