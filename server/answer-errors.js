import { plainPage } from './plain-page.js'

/**
 * The last resort: a client's mistake gets its own status, everything else is logged and answered with 500.
 * @param {import('pino').Logger} log
 * @returns {import('express').ErrorRequestHandler}
 */
export function answerErrors(log) {
  // Express knows an error handler by its four parameters.
  return (
    /** @type {{ status?: number, statusCode?: number } | undefined} */ error,
    _request,
    response,
    _next,
  ) => {
    const status = error?.status ?? error?.statusCode ?? 500
    const isTheirs = status >= 400 && status < 500
    if (!isTheirs)
      log.error({ err: error, id: String(response.locals.requestId) }, 'request failed')
    if (response.headersSent) response.destroy()
    else plainPage(response, isTheirs ? status : 500)
  }
}
