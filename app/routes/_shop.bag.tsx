import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerBagForm } from '#app/cart/answer-bag-form.server'
import { readBag } from '#app/cart/bag.server'
import { bagCookie, readBagId } from '#app/cart/bag-cookie.server'
import { readFlash } from '#app/cart/bag-flash.server'
import { BagForm } from '#app/cart/bag-form'
import { BagPage } from '#app/cart/bag-page'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta: MetaFunction = () => [
  { title: 'Your bag · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const carried = await readBagId(request)
  const bag = await readBag(carried, now())
  const flash = await readFlash(request)
  const headers = new Headers()
  if (flash) headers.append('Set-Cookie', flash.taken)
  if (bag.id && bag.id !== carried) headers.append('Set-Cookie', await bagCookie(bag.id))
  return data({ bag, news: flash?.news }, { headers })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, BagForm)
  const answer = await answerBagForm(request, submission, now(), context.clientAddress)
  const { path, news, status, headers } = answer
  if (path) throw redirect(path, { status: 303, headers })
  return data({ news }, { status, headers })
}

export default function Bag() {
  const { bag, news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <BagPage bag={bag} news={answer?.news ?? news} />
}
