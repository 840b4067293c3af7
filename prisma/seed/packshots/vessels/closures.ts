import { foot, shoulder, tilt, turn } from '../form'
import { litRound, litTop, type Sheets } from '../light'
import { ellipse, path, round } from '../svg'
import { mix } from '../color'
import { stack, type Studio } from '../vessel'

export interface Closure extends Sheets {
  silhouettes: string[]
  height: number
}

/** A flat-topped cap standing on `y`: flip, disc or screw, by its proportions. */
export function cap(
  studio: Studio,
  {
    y,
    radius,
    height,
    edge = 8,
    fill = studio.finish.cap,
    surface = studio.finish.surface,
  }: {
    y: number
    radius: number
    height: number
    edge?: number
    fill?: string
    surface?: Studio['finish']['surface']
  },
): Closure {
  const top = y - height
  const wall = turn([radius - edge, top], shoulder(radius - edge, top, radius, top + edge), [
    radius,
    y,
  ])
  const lid = ellipse(0, top, radius - edge, (radius - edge) * tilt(top))
  const body = litRound(studio, wall, { fill, surface })
  return {
    base: body.base,
    sheen: body.sheen + litTop(studio, lid, mix(fill, '#ffffff', 0.12)),
    silhouettes: [wall],
    height,
  }
}

/** The fine upright ridges of a screw cap's grip. */
export function ridges(studio: Studio, y: number, radius: number, height: number): string {
  const count = 44
  const lines = Array.from({ length: count }, (_, index) => {
    const turned = ((index + 0.5) / count - 0.5) * Math.PI
    const x = radius * Math.sin(turned)
    const drop = radius * tilt(y) * Math.cos(turned)
    return `M${round(x)} ${round(y - height + drop)}v${round(height)}`
  }).join('')
  return `<path d="${lines}" stroke="${studio.palette.shade}" stroke-opacity="0.2" stroke-width="2" fill="none"/>`
}

/** A lotion pump on a collar: the spout points away from the light. */
export function pumpHead(studio: Studio, y: number, neck: number): Closure {
  const { finish, chance } = studio
  const collarHeight = chance.between(50, 66)
  const collar = cap(studio, { y, radius: neck, height: collarHeight, edge: 6 })
  const stemTop = y - collarHeight - 62
  const stem = turn([17, stemTop], [17, y - collarHeight + 2])
  const headHeight = 46
  const top = stemTop - headHeight
  const reach = chance.between(118, 142)
  const head = `M-56 ${top + 14}C-56 ${top + 2} -48 ${top - 4} -36 ${top - 4}H${round(reach - 40)}C${round(reach - 8)} ${top - 4} ${round(reach)} ${top + 12} ${round(reach)} ${top + 52}H${round(reach - 24)}C${round(reach - 24)} ${top + 38} ${round(reach - 30)} ${top + 34} ${round(reach - 48)} ${top + 34}H58V${top + headHeight - 6}C58 ${top + headHeight + 4} 50 ${top + headHeight + 6} 42 ${top + headHeight + 6}H-42C-50 ${top + headHeight + 6} -56 ${top + headHeight + 2} -56 ${top + headHeight - 8}Z`
  const stemSheets = litRound(studio, stem, {
    fill: mix(finish.cap, '#ffffff', 0.25),
    surface: 'gloss',
  })
  const headSheets = headLight(studio, head, finish.cap)
  const parts = stack(stemSheets, collar, headSheets)
  return {
    base: parts.base,
    sheen: stemSheets.sheen + collar.sheen + headSheets.base + headSheets.sheen,
    silhouettes: [stem, head, ...collar.silhouettes],
    height: y - top,
  }
}

function headLight({ defs, palette }: Studio, pathData: string, fill: string): Sheets {
  const light = defs.linear(
    [
      [0, '#ffffff', 0.6],
      [0.22, '#ffffff', 0.22],
      [0.42, palette.shade, 0.04],
      [0.75, palette.shade, 0.26],
      [1, palette.shade, 0.42],
    ],
    { from: [0.3, 0], to: [0.45, 1] },
  )
  return { base: path(pathData, fill), sheen: path(pathData, light) }
}

/** The rubber bulb and ribbed collar of a dropper. */
export function dropperTop(studio: Studio, y: number, neck: number): Closure {
  const { finish, chance } = studio
  const collarHeight = chance.between(92, 116)
  const collar = cap(studio, { y, radius: neck, height: collarHeight, edge: 5, surface: 'gloss' })
  const ribbed = chance.pick([true, false]) ? ridges(studio, y - 6, neck, collarHeight - 16) : ''
  const foundation = y - collarHeight
  const bulbHeight = chance.between(112, 134)
  const radius = neck * 0.62
  const bulb = turn(
    [radius * 0.3, foundation - bulbHeight],
    shoulder(
      radius * 0.3,
      foundation - bulbHeight,
      radius * 0.86,
      foundation - bulbHeight + radius * 0.9,
    ),
    [
      radius * 0.9,
      foundation - bulbHeight * 0.4,
      radius,
      foundation - bulbHeight * 0.3,
      radius,
      foundation - 10,
    ],
    foot(radius, foundation - 10, radius - 4, foundation),
  )
  const rubber = mix(finish.cap, finish.cap > '#888888' ? '#d8d4c8' : '#3a423c', 0.35)
  const bulbSheets = litRound(studio, bulb, { fill: rubber, surface: 'matte' })
  return {
    base: collar.base,
    sheen: collar.sheen + ribbed + bulbSheets.base + bulbSheets.sheen,
    silhouettes: [bulb, ...collar.silhouettes],
    height: collarHeight + bulbHeight,
  }
}
