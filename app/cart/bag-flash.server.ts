import { createCookie } from '@remix-run/node'
import { env } from '#app/platform/environment.server'
import { BagNews } from './bag-news'

const cookie = createCookie('bag-news', {
  secrets: [env.SESSION_SECRET],
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SHOP_URL.startsWith('https:'),
  path: '/',
  maxAge: 60,
})

/** The `Set-Cookie` that carries news of the bag to the page that is shown next. */
export function flashCookie(news: BagNews): Promise<string> {
  return cookie.serialize(news)
}

/** The news that came with the request, and the `Set-Cookie` that takes it away once it was read. */
export async function readFlash(
  request: Request,
): Promise<{ news: BagNews; taken: string } | undefined> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie')).catch(() => null)
  const news = BagNews.safeParse(value).data
  return news && { news, taken: await cookie.serialize('', { maxAge: 0 }) }
}
