import type { Submission } from '@conform-to/react'
import { countedNetwork } from '#app/http/network-of'
import { safePath } from '#app/http/safe-path'
import { wantsPage } from '#app/http/wants-page'
import { bagCookie, readBagId } from './bag-cookie.server'
import { flashCookie } from './bag-flash.server'
import type { BagForm } from './bag-form'
import type { BagNews } from './bag-news'
import { changeBag } from './change-bag.server'

export interface BagAnswer {
  news: BagNews
  status: number
  headers: Headers
  /** Where a browser without scripts is sent, with the news in a cookie. */
  path?: string
}

/** Does what a form asks, and decides how the news reach the shopper: as data, or on the page shown next. */
export async function answerBagForm(
  request: Request,
  submission: Submission<BagForm>,
  now: Date,
  clientAddress?: string,
): Promise<BagAnswer> {
  const headers = new Headers()
  if (submission.status !== 'success') return { news: sayInvalid(submission), status: 400, headers }

  const form = submission.value
  const carried = await readBagId(request)
  const { bagId, news } = await changeBag(carried, form, now, countedNetwork(clientAddress))
  if (bagId) headers.append('Set-Cookie', await bagCookie(bagId))
  if (!wantsPage(request)) return { news, status: 200, headers }
  headers.append('Set-Cookie', await flashCookie(news))
  return { news, status: 303, headers, path: safePath(form.returnTo ?? '') ?? '/bag' }
}

function sayInvalid(submission: Submission<BagForm>): BagNews {
  const { error } = submission.reply()
  const [field, messages] =
    Object.entries(error ?? {}).find(([name]) => SAID_FIELDS.includes(name)) ?? []
  const text = messages?.[0]
  if (!field || !text)
    return { tone: 'error', text: 'We could not read that form. Your bag is as it was.' }
  if (field === 'code') return { tone: 'error', text: `${text}.`, about: 'code' }
  const lineId = submission.payload['lineId']
  return {
    tone: 'error',
    text: `${text}.`,
    ...(typeof lineId === 'string' ? { about: lineId } : {}),
  }
}

/** Whose messages mean something to a shopper; the other fields are not typed. */
const SAID_FIELDS = ['quantity', 'code']
