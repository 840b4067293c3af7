import pino from 'pino'
import { env } from './environment.server'

/** Personal data is named here so that it cannot slip into a log by way of an object. */
const PERSONAL = [
  'email',
  'phone',
  'fullName',
  'line1',
  'line2',
  'postalCode',
  'recipient',
  'cookie',
]

export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  redact: {
    paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: '[personal]',
  },
})
