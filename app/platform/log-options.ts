import pino, { type LoggerOptions } from 'pino'
import { withoutAddresses } from './without-addresses'

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

/** How the shop logs. Other programs quote the addresses that they refuse, so texts are looked through too. */
export const logOptions = {
  base: null,
  redact: {
    paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: '[personal]',
  },
  serializers: {
    err: (error: Error) => withoutAddresses(pino.stdSerializers.err(error)),
  },
  hooks: {
    logMethod(parts, write) {
      const safe = parts.map((part: unknown) =>
        typeof part === 'string' ? withoutAddresses(part) : part,
      )
      write.apply(this, safe as typeof parts)
    },
  },
} satisfies LoggerOptions
