import { existsSync, readdirSync } from 'node:fs'
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
 * The build's own files beside its hashed assets, such as the favicon: asked for again each hour. Their names are
 * read once, so that no page's address is looked for on the disk.
 * @param {string} folder
 * @returns {express.RequestHandler}
 */
export function serveNamed(folder) {
  const serve = express.static(folder, { ...ONLY_FILES, maxAge: '1h' })
  const names = new Set(
    existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [],
  )
  return (request, response, next) =>
    names.has(request.path.slice(1)) ? serve(request, response, next) : next()
}
