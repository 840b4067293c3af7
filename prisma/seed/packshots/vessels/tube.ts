import { tilt, turn } from '../form'
import { litRound, overhang, type Sheets } from '../light'
import { path, round, roundedRect } from '../svg'
import { stack, type DrawnVessel, type Studio } from '../vessel'
import { cap, ridges } from './closures'

/** A squeeze tube standing on its cap: round at the cap, pressed flat at the crimp. */
export function tube(studio: Studio): DrawnVessel {
  const { chance } = studio
  return standing(studio, {
    capRadius: chance.between(128, 146),
    capHeight: chance.between(112, 136),
    waist: chance.between(158, 170),
    crimp: chance.between(206, 222),
    height: chance.between(660, 720),
  })
}

/** A slimmer tube on a tall cap, as sunscreens come in. */
export function sunscreenTube(studio: Studio): DrawnVessel {
  const { chance } = studio
  return standing(studio, {
    capRadius: chance.between(104, 116),
    capHeight: chance.between(150, 180),
    waist: chance.between(124, 136),
    crimp: chance.between(164, 178),
    height: chance.between(610, 660),
  })
}

interface TubeForm {
  capRadius: number
  capHeight: number
  waist: number
  crimp: number
  height: number
}

function standing(studio: Studio, form: TubeForm): DrawnVessel {
  const { capRadius, capHeight, waist, crimp, height } = form
  const { finish, palette } = studio
  const closure = cap(studio, { y: 0, radius: capRadius, height: capHeight, edge: 6 })
  const grip = studio.chance.pick([true, false])
    ? ridges(studio, -10, capRadius, capHeight - 24)
    : ''
  const foot = -capHeight - 4
  const top = foot - height
  const band = 44
  const body = tubeOutline({ foot, top, waist, crimp })
  const skin = litRound(studio, body, {
    fill: finish.body,
    surface: finish.surface,
    roundness: 0.86,
  })
  const seal = roundedRect(-crimp, top, 2 * crimp, band, 7)
  const sheets: Sheets = {
    base: skin.base,
    sheen:
      skin.sheen +
      flattened(studio, body) +
      crimpLines(studio, { top, crimp, band }) +
      path(seal, '#ffffff', 'fill-opacity="0.08"'),
  }
  return {
    ...stack(
      {
        base: closure.base,
        sheen:
          closure.sheen +
          grip +
          overhang(
            { ...studio, palette },
            turn([capRadius, -capHeight], [capRadius, -capHeight + 40]),
            1,
            0.4,
          ),
      },
      sheets,
    ),
    silhouettes: [body, ...closure.silhouettes],
    face: {
      width: waist * 1.5,
      top: top + band + height * 0.1,
      bottom: foot - height * 0.13,
      radius: waist * 1.35,
      print: finish.print,
      accent: finish.accent,
    },
    footRadius: capRadius,
    height: height + capHeight,
  }
}

function tubeOutline({
  foot,
  top,
  waist,
  crimp,
}: {
  foot: number
  top: number
  waist: number
  crimp: number
}) {
  const shoulderY = foot - 34
  const drop = round(waist * 0.9 * tilt(foot))
  const [w, c] = [round(waist), round(crimp)]
  const bend = round(shoulderY - (shoulderY - top) * 0.45)
  const near = round(waist + (crimp - waist) * 0.3)
  return `M${-c} ${round(top)}H${c}C${c} ${round(top + 80)} ${near} ${bend} ${w} ${round(shoulderY)}C${w} ${round(foot - 10)} ${round(waist - 12)} ${round(foot)} ${round(waist - 30)} ${round(foot)}Q0 ${round(foot + 2 * drop)} ${round(-waist + 30)} ${round(foot)}C${round(-waist + 12)} ${round(foot)} ${-w} ${round(foot - 10)} ${-w} ${round(shoulderY)}C${-near} ${bend} ${-c} ${round(top + 80)} ${-c} ${round(top)}Z`
}

/** Toward the crimp the tube is flat: its sides catch light again and a faint fold runs down. */
function flattened({ defs, palette }: Studio, body: string): string {
  const lift = defs.linear(
    [
      [0, '#ffffff', 0.2],
      [0.16, '#ffffff', 0.08],
      [0.4, '#ffffff', 0],
    ],
    { from: [0.2, 0], to: [0.5, 1] },
  )
  const dip = defs.linear(
    [
      [0, palette.shade, 0.1],
      [0.09, palette.shade, 0.02],
      [0.3, palette.shade, 0],
    ],
    { from: [0, 0], to: [0, 1] },
  )
  return path(body, lift) + path(body, dip)
}

function crimpLines(
  { palette }: Studio,
  { top, crimp, band }: { top: number; crimp: number; band: number },
): string {
  const count = 34
  const step = (2 * crimp - 16) / count
  const lines = Array.from(
    { length: count + 1 },
    (_, index) => `M${round(-crimp + 8 + index * step)} ${round(top + 8)}v${band - 16}`,
  ).join('')
  const stroke = (color: string, opacity: number, shift: number) =>
    `<path d="${lines}" transform="translate(${shift})" stroke="${color}" stroke-opacity="${opacity}" stroke-width="2.4" fill="none"/>`
  return (
    stroke(palette.shade, 0.16, 0) +
    stroke('#ffffff', 0.3, 2.4) +
    `<path d="M${round(-crimp)} ${round(top + band)}H${round(crimp)}" stroke="${palette.shade}" stroke-opacity="0.18" stroke-width="2"/>`
  )
}
