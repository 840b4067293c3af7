import express from 'express'
import { plainPage } from './plain-page.js'

const ONLY_FILES = {
  index: false,
  redirect: false,
  setHeaders: (/** @type {express.Response} */ response) =>
    void response.set('X-Content-Type-Options', 'nosniff'),
}

/**
 * Files whose name carries the hash of their content: kept forever; one that is missing is not a page.
 * @param {string} folder
 */
export function serveHashed(folder) {
  const router = express.Router()
  router.use(express.static(folder, { ...ONLY_FILES, immutable: true, maxAge: '1y' }))
  router.use((_request, response) => plainPage(response, 404))
  return router
}

/**
 * The build's own files beside its hashed assets, such as the favicon: asked for again each hour.
 * @param {string} folder
 */
export function serveNamed(folder) {
  return express.static(folder, { ...ONLY_FILES, maxAge: '1h' })
}
