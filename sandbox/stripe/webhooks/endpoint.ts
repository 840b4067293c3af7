/** Where events are posted, and the secret that signs them. */
export type WebhookEndpoint = { url: string; secret: string }

/** Refuses an address off this machine: a simulation has no business posting elsewhere. */
export function checkEndpoint(endpoint: WebhookEndpoint): WebhookEndpoint {
  const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).hostname : ''
  if (!isLoopbackHost(host))
    throw new Error(`The webhook address must be on this machine (127.0.0.1): ${endpoint.url}`)
  return endpoint
}

export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
