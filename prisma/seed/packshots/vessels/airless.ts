import { foot, shoulder, turn } from '../form'
import { mix } from '../color'
import { litRound, overhang } from '../light'
import { stack, type DrawnVessel, type Studio } from '../vessel'
import { cap } from './closures'

/** A slim airless pump: a sleeve, a ring and a small head that is pressed from above. */
export function airless(studio: Studio): DrawnVessel {
  const { chance, finish } = studio
  const radius = chance.between(134, 150)
  const height = chance.between(560, 610)
  const sleeve = turn(
    [radius - 5, -height],
    shoulder(radius - 5, -height, radius, -height + 8),
    [radius, -14],
    foot(radius, -14, radius - 10, 0),
  )
  const skin = litRound(studio, sleeve, { fill: finish.body, surface: finish.surface })
  const ringHeight = chance.between(26, 40)
  const ring = cap(studio, {
    y: -height - 3,
    radius: radius - 3,
    height: ringHeight,
    edge: 4,
    fill: mix(finish.cap, finish.accent, 0.35),
    surface: 'gloss',
  })
  const headY = -height - 3 - ringHeight
  const stem = cap(studio, {
    y: headY,
    radius: radius * 0.4,
    height: 22,
    edge: 3,
    surface: 'gloss',
  })
  const head = cap(studio, {
    y: headY - 18,
    radius: radius * 0.56,
    height: chance.between(86, 104),
    edge: 10,
  })
  const spoutY = headY - 66
  const spout = `M${radius * 0.5} ${spoutY}h${radius * 0.24}a8 8 0 0 1 8 8v14a8 8 0 0 1 -8 8h${-radius * 0.24}Z`
  const nozzle = litRound(studio, spout, {
    fill: mix(finish.cap, studio.palette.shade, 0.1),
    surface: 'matte',
  })
  const topParts = [ring, stem, nozzle, head]
  return {
    base: skin.base,
    sheen:
      skin.sheen +
      overhang(studio, sleeve, 0.05, 0.3) +
      topParts.map((part) => part.base + part.sheen).join(''),
    silhouettes: [sleeve, spout, ...ring.silhouettes, ...head.silhouettes],
    face: {
      width: radius * 1.6,
      top: -height + 70,
      bottom: -80,
      radius,
      print: finish.print,
      accent: finish.accent,
      banded: true,
    },
    footRadius: radius - 8,
    height: height + ringHeight + head.height + 18,
  }
}

/** A squat bottle with sloping shoulders and a sifter cap, as powders come in. */
export function powderBottle(studio: Studio): DrawnVessel {
  const { chance, finish } = studio
  const radius = chance.between(190, 208)
  const height = chance.between(440, 490)
  const neck = radius * chance.between(0.5, 0.58)
  const drop = chance.between(150, 180)
  const outline = turn(
    [neck, -height],
    [neck + 4, -height + drop * 0.42, radius, -height + drop * 0.5, radius, -height + drop],
    [radius, -34],
    foot(radius, -34, radius - 24, 0),
  )
  const skin = litRound(studio, outline, { fill: finish.body, surface: finish.surface })
  const body = { base: skin.base, sheen: skin.sheen + overhang(studio, outline, 0.08) }
  const collar = cap(studio, {
    y: -height - 3,
    radius: neck + 4,
    height: 34,
    edge: 4,
    fill: finish.accent,
  })
  const twist = cap(studio, {
    y: -height - 37,
    radius: neck,
    height: chance.between(110, 136),
    edge: 12,
  })
  return {
    ...stack(body, collar, twist),
    silhouettes: [outline, ...twist.silhouettes],
    face: {
      width: radius * 1.6,
      top: -height + drop + 4,
      bottom: -76,
      radius,
      print: finish.print,
      accent: finish.accent,
      banded: true,
    },
    footRadius: radius - 20,
    height: height + 34 + twist.height,
  }
}
