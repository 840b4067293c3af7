import type { TogetherRule } from '#app/routine/rules/rule'
import { retinoid, sunscreen } from '#app/routine/rules/selectors'

/** What asks for a sunscreen by day. */
export const SUNSCREEN_RULES: readonly TogetherRule[] = [
  {
    id: 'R19',
    kind: 'require',
    severity: 'warn',
    topic: 'sunscreen',
    condition: { kind: 'require', when: { anyTag: ['aha'] }, needs: sunscreen },
    message:
      'With {all}, skin can burn more easily in the sun, and there is no sunscreen in your bag.',
    suggestion:
      'Wear sunscreen while you use it and for a week after. If you have one at home, you are set.',
    why: 'Skin is more sensitive to the sun while an AHA is in use and for a week after.',
    source: 'FDA guidance on labeling AHA cosmetics, 2005.',
    confidence: 'high',
  },
  {
    id: 'R20',
    kind: 'require',
    severity: 'warn',
    topic: 'sunscreen',
    condition: { kind: 'require', when: retinoid, needs: sunscreen },
    message:
      'After an evening with {all}, skin needs sunscreen in the morning, and there is none in your bag.',
    suggestion:
      'Finish every morning with a broad-spectrum sunscreen. If you have one at home, you are set.',
    why: 'Directions for retinoids ask for sun protection during the day.',
    source: 'Adapalene carton; clinic directions for retinol.',
    confidence: 'high',
  },
]
