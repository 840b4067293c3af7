import pino from 'pino'
import { env } from './environment.server'
import { logOptions } from './log-options'

export const log = pino({ level: env.LOG_LEVEL, ...logOptions })
