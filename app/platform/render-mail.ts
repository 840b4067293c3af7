import { render } from '@react-email/render'
import { createElement, type ReactElement } from 'react'
import { ShopProfileContext, type ShopProfile } from './shop-profile'

/** A mail as HTML and as plain text, with these contacts of the shop in it. */
export async function renderMail(
  mail: ReactElement,
  value: ShopProfile,
): Promise<{ html: string; text: string }> {
  const framed = createElement(ShopProfileContext.Provider, { value }, mail)
  return { html: await render(framed), text: await render(framed, { plainText: true }) }
}
