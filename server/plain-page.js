/** @type {Record<number, [title: string, sentence: string]>} */
const PAGES = {
  400: ['That address is not readable', 'Check the link, or start again from the home page.'],
  403: ['That form came from another site', 'Go back to Porewell and send it from there.'],
  404: ['This file is not here', 'It may have been replaced by a newer one.'],
  405: ['The shop does not understand that request', 'Start again from the home page.'],
  411: ['The request does not say how long it is', 'Try again from the page you came from.'],
  413: ['That is more than the shop takes at once', 'Shorten what you sent and try again.'],
  500: ['Something went wrong on our side', 'Nothing you did. Please try again in a moment.'],
}

/**
 * Answers with a page that needs nothing of the app: for requests that never reach it and errors that it cannot show.
 * @param {import('express').Response} response
 * @param {number} status
 */
export function plainPage(response, status) {
  const [title, sentence] = PAGES[status] ?? PAGES[status < 500 ? 400 : 500] ?? []
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .set('X-Content-Type-Options', 'nosniff')
    .set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    .type('html')
    .send(
      `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${title} · Porewell</title>` +
        `<meta name="viewport" content="width=device-width"></head><body><main><h1>${title}</h1>` +
        `<p>${sentence}</p><p><a href="/">Porewell home</a></p></main></body></html>`,
    )
}
