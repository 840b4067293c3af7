/** Whether a browser asks for a page to show, rather than the shop's own script for data. */
export function wantsPage(request: Request): boolean {
  return request.headers.get('Accept')?.includes('text/html') ?? false
}
