import { brightness, mix } from '../color'
import { foot, shoulder, turn } from '../form'
import { litRound, type Sheets } from '../light'
import { DOWN, path, round, roundedRect } from '../svg'
import { stack, type DrawnVessel, type Studio } from '../vessel'
import { carton, contact } from './carton'

/** How far to the right of the picture's middle the tool stands. */
const ASIDE = 176

/** An ultrasonic spatula upright in its charging cradle, metal blade above, beside its carton. */
export function device(studio: Studio): DrawnVessel {
  const { chance, finish } = studio
  const half = chance.between(84, 94)
  const gripTop = -chance.between(560, 590)
  const grip = `M${round(-half * 0.82)} ${round(gripTop)}C${round(-half * 0.9)} ${round(gripTop + 120)} ${round(-half)} ${round(gripTop + 220)} ${round(-half)} -330L${round(-half * 0.86)} -70H${round(half * 0.86)}L${round(half)} -330C${round(half)} ${round(gripTop + 220)} ${round(half * 0.9)} ${round(gripTop + 120)} ${round(half * 0.82)} ${round(gripTop)}Q0 ${round(gripTop - 26)} ${round(-half * 0.82)} ${round(gripTop)}Z`
  const gripSheets = litRound(studio, grip, { fill: finish.body, surface: finish.surface })
  const bladeSheets = blade(studio, half * 0.7, gripTop - 4)
  const cradle = turn(
    [half + 14, -92],
    shoulder(half + 14, -92, half + 20, -80),
    [half + 28, -36, half + 50, -18, half + 58, -12],
    foot(half + 58, -12, half + 52, 0),
  )
  const cradleSheets = litRound(studio, cradle, {
    fill: mix(finish.cap, '#ffffff', 0.1),
    surface: 'matte',
  })
  const printed = path(roundedRect(-half * 0.82, gripTop + 22, half * 1.64, 10, 5), finish.accent)
  const box = carton(studio, { left: -330, right: 60, height: 690 })
  const tool = stack(bladeSheets.sheets, gripSheets, {
    base: printed,
    sheen: controls(studio, gripTop) + cradleSheets.base + cradleSheets.sheen,
  })
  const move = (markup: string) => `<g transform="translate(${ASIDE} 34)">${markup}</g>`
  return {
    base: box.base,
    sheen: box.sheen + move(contact(studio, half + 54) + tool.base + tool.sheen),
    silhouettes: box.silhouettes,
    face: { ...box.face, width: box.face.width * 0.94 },
    footRadius: 300,
    boxed: box.front,
    height: -gripTop + 200,
  }
}

/** The spatula: a flat steel sheet, bent once toward the face and straight at its edge. */
function blade(
  { defs }: Studio,
  half: number,
  foundation: number,
): { sheets: Sheets; outline: string } {
  const [h, y] = [round(half), round(foundation)]
  const waist = round(half * 0.84)
  const outline = `M${-h} ${y + 10}V${y - 18}C${-h} ${y - 46} ${-waist} ${y - 58} ${-waist} ${y - 84}L${-h} ${y - 232}Q${-h} ${y - 244} ${-h + 12} ${y - 244}H${h - 12}Q${h} ${y - 244} ${h} ${y - 232}L${waist} ${y - 84}C${waist} ${y - 58} ${h} ${y - 46} ${h} ${y - 18}V${y + 10}Z`
  const steel = defs.linear(
    [
      [0, '#f7f7f3'],
      [0.32, '#d3d6d1'],
      [0.5, '#b7bcb7'],
      [0.68, '#e4e6e1'],
      [1, '#9aa09b'],
    ],
    { from: [0, 0], to: [1, 0.5] },
  )
  const bend = defs.linear(
    [
      [0, '#ffffff', 0.85],
      [0.02, '#ffffff', 0.35],
      [0.5, '#ffffff', 0],
      [0.6, '#222824', 0.04],
      [0.67, '#222824', 0.3],
      [0.7, '#ffffff', 0.3],
      [0.82, '#222824', 0.12],
      [1, '#222824', 0.46],
    ],
    DOWN,
  )
  return { sheets: { base: path(outline, steel), sheen: path(outline, bend) }, outline }
}

function controls({ finish, palette }: Studio, gripTop: number): string {
  const y = gripTop + 120
  const dark = brightness(finish.body) < 0.5
  const ring = dark ? mix(finish.body, '#ffffff', 0.3) : mix(finish.body, palette.shade, 0.28)
  const dots = [0, 1, 2]
    .map(
      (index) =>
        `<circle cx="0" cy="${round(y + 74 + index * 24)}" r="4.6" fill="${index === 0 ? finish.accent : ring}"/>`,
    )
    .join('')
  return `<circle cx="0" cy="${round(y)}" r="31" fill="${finish.body}" stroke="${ring}" stroke-width="3"/><path d="M0 ${round(y - 13)}v12M-9 ${round(y - 8)}a13 13 0 1 0 18 0" fill="none" stroke="${ring}" stroke-width="3.4" stroke-linecap="round"/>${dots}`
}
