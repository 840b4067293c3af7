import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import type { Actor } from '#app/staff/permissions'
import {
  closeState,
  saveDelivery,
  saveProfile,
  saveTax,
  type SettingsOutcome,
} from './save-settings.server'
import { ProfileForm } from './profile-form'
import { CloseStateForm, DeliveryForm, TaxForm } from './settings-form'

const SCHEMAS = {
  profile: ProfileForm,
  delivery: DeliveryForm,
  tax: TaxForm,
  'close-state': CloseStateForm,
}
type Asked = z.output<(typeof SCHEMAS)[keyof typeof SCHEMAS]>
const Which = z.looseObject({
  intent: z.enum(Object.keys(SCHEMAS) as [keyof typeof SCHEMAS]),
  method: z.string().optional(),
  state: z.string().optional(),
})

/** A form that was not saved: which one, what was typed, and why. */
export interface Refused {
  /** 'profile', the method of delivery, or the state's code. */
  about: string
  typed: Record<string, string | undefined>
  errors: Record<string, string[]>
}

/** Saves what a form of the settings page sends, or gives it back with the reasons. Throws 400 and 403. */
export async function answerSettings(request: Request, actor: Actor, now: Date) {
  const which = await readForm(request.clone(), Which)
  invariantResponse(which.status === 'success', 400)
  const { intent, method, state } = which.value
  const submission = await readForm<z.ZodType<Asked>>(request, SCHEMAS[intent])
  const about = intent === 'profile' ? intent : (method ?? state ?? '')
  const typed = Typed.parse(submission.payload)
  const refuse = (problem: string | null, errors: Refused['errors'], status: number) =>
    data({ problem, refused: { about, typed, errors } satisfies Refused }, status)
  if (submission.status !== 'success') {
    const errors = Object.entries(submission.reply().error ?? {})
    return refuse(null, Object.fromEntries(errors.map(([name, why]) => [name, why ?? []])), 400)
  }
  const outcome = await save(actor, submission.value, now)
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'changed-meanwhile') return refuse(MEANWHILE, {}, 409)
  throw redirect(`/admin/settings#${PARTS[intent]}`, 303)
}

const PARTS = { profile: 'business', delivery: 'delivery', tax: 'tax', 'close-state': 'tax' }

const MEANWHILE =
  'Somebody saved this while you were editing it. Nothing of yours was saved; what you entered is still here. Look at the history, then save once more to put yours in its place.'

const Typed = z.record(z.string(), z.string().optional().catch(undefined))

function save(actor: Actor, asked: Asked, now: Date): Promise<SettingsOutcome> {
  switch (asked.intent) {
    case 'profile':
      return saveProfile(actor, asked, now)
    case 'delivery':
      return saveDelivery(actor, asked, now)
    case 'tax':
      return saveTax(actor, asked, now)
    case 'close-state':
      return closeState(actor, asked, now)
  }
}
