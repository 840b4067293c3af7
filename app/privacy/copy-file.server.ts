/** The copy as a file to be saved, which nobody on the way keeps. */
export function copyFile(copy: object, fileName: string): Response {
  return new Response(JSON.stringify(copy, plainly, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** JSON knows no large whole numbers. */
const plainly = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value
