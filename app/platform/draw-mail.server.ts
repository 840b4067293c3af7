import type { ReactElement } from 'react'
import { renderMail } from './render-mail'
import { readShopProfile } from './shop-profile.server'

/** A mail as HTML and as plain text, with the shop's own contacts in it. */
export async function drawMail(mail: ReactElement): Promise<{ html: string; text: string }> {
  return renderMail(mail, await readShopProfile())
}
