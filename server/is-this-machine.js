const SOCKETS = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
/** What proxies add, each in its own way. */
const BY_PROXY = /^(x-forwarded-.*|forwarded|via|x-real-ip|.*-connecting-ip|.*client-ip)$/

/**
 * Whether a person at this machine asked, through no proxy. A page of another site can lead its name to
 * this machine, but then its own name is in the Host header; and a proxy on this machine brings anybody.
 * @param {import('express').Request} request
 */
export function isThisMachine(request) {
  return (
    !request.app.get('trust proxy') &&
    SOCKETS.includes(request.socket.remoteAddress ?? '') &&
    HOST.test(hostOf(request)) &&
    // As they came: some are taken out before a page is asked.
    !request.rawHeaders.some((name, at) => at % 2 === 0 && BY_PROXY.test(name.toLowerCase()))
  )
}

/** @param {import('express').Request} request */
function hostOf({ headers }) {
  const url = `http://${headers.host}`
  return URL.canParse(url) ? new URL(url).hostname : ''
}
