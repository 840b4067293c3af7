/** A stop in a gradient: where (0 to 1), which color, how opaque (0 to 1). */
export type Stop = readonly [offset: number, color: string, opacity?: number]

/** A straight gradient's direction, as fractions of the painted shape's box. */
export interface Direction {
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
}

export const ACROSS: Direction = { from: [0, 0], to: [1, 0] }
export const DOWN: Direction = { from: [0, 0], to: [0, 1] }

export type Box = readonly [x: number, y: number, width: number, height: number]

/** The attributes that confine a filter to a box in drawing units. */
export function confined([x, y, width, height]: Box): string {
  return `filterUnits="userSpaceOnUse" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

/** Gathers the paints and clips of one drawing; each method returns a `url(#…)` to use. */
export interface Defs {
  linear(stops: readonly Stop[], direction?: Direction): string
  radial(stops: readonly Stop[]): string
  clip(pathData: string): string
  /** A blur, confined to a box, since its cost goes by area. */
  blur(radius: number, box: Box): string
  /** Any other definition, given the id that it must carry. */
  define(render: (id: string) => string): string
  markup(): string
}

export function createDefs(prefix = 'd'): Defs {
  const entries: string[] = []
  const add = (render: (id: string) => string) => {
    const id = `${prefix}${entries.length}`
    entries.push(render(id))
    return `url(#${id})`
  }
  return {
    linear: (stops, { from, to } = ACROSS) =>
      add(
        (id) =>
          `<linearGradient id="${id}" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stopMarkup(stops)}</linearGradient>`,
      ),
    radial: (stops) =>
      add((id) => `<radialGradient id="${id}">${stopMarkup(stops)}</radialGradient>`),
    clip: (pathData) => add((id) => `<clipPath id="${id}"><path d="${pathData}"/></clipPath>`),
    blur: (radius, box) =>
      add(
        (id) =>
          `<filter id="${id}" ${confined(box)} color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${round(radius)}"/></filter>`,
      ),
    define: add,
    markup: () => `<defs>${entries.join('')}</defs>`,
  }
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${Math.round(offset * 1000) / 1000}" stop-color="${color}" stop-opacity="${Math.round(opacity * 1000) / 1000}"/>`,
    )
    .join('')
}

/** A coordinate with a tenth of a unit, which is finer than any width that is rendered. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A filled path; nothing at all where there is no outline. */
export function path(pathData: string, fill: string, attributes = ''): string {
  if (pathData === '') return ''
  return `<path d="${pathData}" fill="${fill}"${attributes && ` ${attributes}`}/>`
}

/** An ellipse's outline as path data, so that it can be filled, clipped and cast as a shadow. */
export function ellipse(x: number, y: number, radiusX: number, radiusY: number): string {
  const [left, rx, ry] = [round(x - radiusX), round(radiusX), round(radiusY)]
  return `M${left} ${round(y)}a${rx} ${ry} 0 1 1 ${round(2 * radiusX)} 0a${rx} ${ry} 0 1 1 ${round(-2 * radiusX)} 0Z`
}

/** A rectangle with rounded corners as path data. */
export function roundedRect(
  x: number,
  y: number,
  width: number,
  height: number,
  corner: number,
): string {
  const c = round(Math.min(corner, width / 2, height / 2))
  const [w, h] = [round(width - 2 * c), round(height - 2 * c)]
  return `M${round(x + c)} ${round(y)}h${w}a${c} ${c} 0 0 1 ${c} ${c}v${h}a${c} ${c} 0 0 1 ${-c} ${c}h${-w}a${c} ${c} 0 0 1 ${-c} ${-c}v${-h}a${c} ${c} 0 0 1 ${c} ${-c}Z`
}
