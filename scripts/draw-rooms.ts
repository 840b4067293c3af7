type Import = [from: string, to: string]

/**
 * A mermaid flowchart of the rooms on their floors, floor 0 first in `floors` and at the bottom of
 * the picture. An arrow that follows from others is left out.
 */
export function drawRooms(floors: string[][], imports: Import[]): string {
  const arrows = withoutImplied(arrowsBetweenRooms(imports))
  const used = new Set(arrows.flat())
  const lines = floors
    .map((rooms, index) => ({ rooms: rooms.filter((room) => used.has(room)), number: index }))
    .filter(({ rooms }) => rooms.length > 0)
    .reverse()
    .flatMap(({ rooms, number }) => [
      `  subgraph floor${number} [floor ${number}]`,
      ...rooms.map((room) => `    ${room}`),
      '  end',
    ])
  return ['flowchart TD', ...lines, ...arrows.map(([from, to]) => `  ${from} --> ${to}`)].join('\n')
}

function arrowsBetweenRooms(imports: Import[]): Import[] {
  const seen = new Set<string>()
  for (const [from, to] of imports) {
    const [user, used] = [roomOf(from), roomOf(to)]
    if (user && used && user !== used) seen.add(`${user} ${used}`)
  }
  return [...seen].sort().map((arrow) => arrow.split(' ') as Import)
}

function roomOf(path: string): string | undefined {
  return /^app\/([^/]+)\//.exec(path)?.[1]
}

function withoutImplied(arrows: Import[]): Import[] {
  const usedBy = (room: string) => arrows.filter(([from]) => from === room).map(([, to]) => to)
  const reachable = (room: string, seen = new Set<string>()): Set<string> => {
    for (const next of usedBy(room)) if (!seen.has(next)) reachable(next, seen.add(next))
    return seen
  }
  return arrows.filter(
    ([from, to]) => !usedBy(from).some((other) => other !== to && reachable(other).has(to)),
  )
}
