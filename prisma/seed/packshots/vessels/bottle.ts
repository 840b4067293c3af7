import { foot, shoulder, turn } from '../form'
import { litRound, overhang } from '../light'
import { stack, type DrawnVessel, type Studio } from '../vessel'
import { cap, pumpHead } from './closures'

/** A shouldered bottle with a flip or disc cap. */
export function bottle(studio: Studio): DrawnVessel {
  const { chance } = studio
  const radius = chance.between(172, 196)
  const height = chance.between(620, 690)
  const wide = chance.pick([true, false])
  const neck = wide ? radius * 0.78 : radius * 0.56
  const capHeight = wide ? chance.between(104, 124) : chance.between(120, 146)
  const body = bodyOf(studio, { radius, height, neck, shoulderDrop: wide ? 46 : 92 })
  const closure = cap(studio, { y: -height - 4, radius: neck, height: capHeight })
  return {
    ...stack(body, closure),
    silhouettes: [...body.silhouettes, ...closure.silhouettes],
    face: faceOf(studio, radius, height, wide ? 84 : 124),
    footRadius: radius - 14,
    height: height + capHeight,
  }
}

/** The same bottle with a lotion pump. */
export function pump(studio: Studio): DrawnVessel {
  const { chance } = studio
  const radius = chance.between(168, 190)
  const height = chance.between(570, 630)
  const neck = radius * chance.between(0.36, 0.42)
  const body = bodyOf(studio, {
    radius,
    height,
    neck: neck * 1.04,
    shoulderDrop: chance.between(74, 104),
  })
  const closure = pumpHead(studio, -height - 4, neck)
  return {
    ...stack(body, closure),
    silhouettes: [...body.silhouettes, ...closure.silhouettes],
    face: faceOf(studio, radius, height, 132),
    footRadius: radius - 14,
    height: height + closure.height,
  }
}

function bodyOf(
  studio: Studio,
  {
    radius,
    height,
    neck,
    shoulderDrop,
  }: { radius: number; height: number; neck: number; shoulderDrop: number },
) {
  const outline = turn(
    [neck, -height],
    shoulder(neck, -height, radius, -height + shoulderDrop),
    [radius, -26],
    foot(radius, -26, radius - 18, 0),
  )
  const body = litRound(studio, outline, {
    fill: studio.finish.body,
    surface: studio.finish.surface,
  })
  return {
    base: body.base,
    sheen: body.sheen + overhang(studio, outline, 0.07),
    silhouettes: [outline],
  }
}

function faceOf({ finish }: Studio, radius: number, height: number, inset: number) {
  return {
    width: radius * 1.6,
    top: -height + inset,
    bottom: -84,
    radius,
    print: finish.print,
    accent: finish.accent,
    banded: true,
  }
}
