import { render } from '@react-email/render'
import { createElement, type ReactElement } from 'react'
import { ShopProfileContext } from './shop-profile'
import { readShopProfile } from './shop-profile.server'

/** A mail as HTML and as plain text, with the shop's own contacts in it. */
export async function drawMail(mail: ReactElement): Promise<{ html: string; text: string }> {
  const value = await readShopProfile()
  const framed = createElement(ShopProfileContext.Provider, { value }, mail)
  return { html: await render(framed), text: await render(framed, { plainText: true }) }
}
