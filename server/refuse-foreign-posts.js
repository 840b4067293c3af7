import { plainPage } from './plain-page.js'

const SAFE = ['GET', 'HEAD']
/** Stripe's and mail providers' servers post here; a signature proves each, and no cookie is read. */
const SIGNED = ['/api/stripe-webhook', '/api/letters-unsubscribe']

/**
 * Refuses a post that another site's page makes a shopper's browser send. What is not a browser sends
 * neither header, holds no shopper's cookies, and may pass.
 * @param {string} shopUrl
 * @returns {import('express').RequestHandler}
 */
export function refuseForeignPosts(shopUrl) {
  const ours = new URL(shopUrl).host
  return (request, response, next) => {
    if (SAFE.includes(request.method) || SIGNED.includes(request.path)) return next()
    const site = request.get('sec-fetch-site')
    const origin = request.get('origin')
    const isForeign = site
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && ![ours, request.get('host')].includes(hostOf(origin))
    if (isForeign) plainPage(response, 403)
    else next()
  }
}

/** @param {string} origin */
function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
