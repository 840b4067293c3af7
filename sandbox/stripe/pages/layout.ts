import { html, type Html } from './html'

/** A whole page of the sandbox. Every one says at the top that it is a simulation. */
export function layout(
  title: string,
  kind: 'checkout' | 'plain' | 'dashboard',
  body: Html,
): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/sandbox.css" />
      </head>
      <body class="${kind}">
        <aside class="simulation" aria-label="About this page">
          <strong>Simulation.</strong> This is not Stripe and no money moves. Type test numbers
          only.
        </aside>
        ${body}
      </body>
    </html>`.text
}

/** No script at all, styles from here, pictures from the shop. */
export const pageHeaders: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src http: https: data:; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
}
