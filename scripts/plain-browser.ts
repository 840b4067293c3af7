import { type HTMLElement, parse } from 'node-html-parser'

const MOST_REDIRECTS = 10

export interface Page {
  url: string
  status: number
  /** What a reader sees, in one line. */
  text: string
  root: HTMLElement
}

/** A browser without scripts: keeps cookies, follows redirects, sends forms as the page wrote them. */
export class PlainBrowser {
  private cookies = new Map<string, Map<string, string>>()

  /** Opens an address. Errors: throws when it answers with a server's error. */
  open(url: string): Promise<Page> {
    return this.request(url, { method: 'GET' })
  }

  /**
   * Presses the button with this label, sending its form with what is typed into the named fields.
   * Errors: throws when the page has no such button or field.
   */
  press(page: Page, label: RegExp, typed: Record<string, string> = {}): Promise<Page> {
    const button = page.root.querySelectorAll('button').find(({ text }) => label.test(text))
    const form = button?.closest('form')
    if (!button || !form)
      throw new Error(`${page.url} has no button ${String(label)}: ${page.text}`)
    const fields = fieldsOf(form)
    for (const [name, value] of Object.entries(typed)) {
      if (!form.querySelector(`[name="${name}"]`))
        throw new Error(`${page.url} has no field ${name}.`)
      fields.set(name, value)
    }
    const pressed = button.getAttribute('name')
    if (pressed) fields.set(pressed, button.getAttribute('value') ?? '')
    const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? page.url
    const url = new URL(action, page.url)
    if (form.getAttribute('method')?.toLowerCase() === 'post')
      return this.request(url.href, { method: 'POST', body: fields })
    url.search = fields.toString()
    return this.open(url.href)
  }

  private async request(url: string, init: RequestInit, redirects = 0): Promise<Page> {
    const { host } = new URL(url)
    const jar = this.cookies.get(host) ?? new Map<string, string>()
    this.cookies.set(host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) keepCookie(jar, set)
    const location = response.headers.get('location')
    if (location && redirects < MOST_REDIRECTS)
      return this.request(new URL(location, url).href, { method: 'GET' }, redirects + 1)
    const html = await response.text()
    const root = parse(html, { blockTextElements: { script: false, style: false } })
    const text = root.structuredText.replace(/\s+/g, ' ').trim()
    if (response.status >= 500) throw new Error(`${url} answered ${response.status}: ${text}`)
    return { url, status: response.status, text, root }
  }
}

function keepCookie(jar: Map<string, string>, set: string): void {
  const [pair = '', ...attributes] = set.split(';')
  const [name = '', ...value] = pair.split('=')
  const isGone = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute))
  if (isGone) jar.delete(name.trim())
  else jar.set(name.trim(), value.join('='))
}

/** What the form would send untouched. */
function fieldsOf(form: HTMLElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const field of form.querySelectorAll('input, select, textarea')) {
    const name = field.getAttribute('name')
    if (!name || field.hasAttribute('disabled')) continue
    const value = valueOf(field)
    if (value !== undefined) fields.append(name, value)
  }
  return fields
}

function valueOf(field: HTMLElement): string | undefined {
  if (field.rawTagName === 'textarea') return field.text
  if (field.rawTagName === 'select') {
    const options = field.querySelectorAll('option')
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
    return chosen?.getAttribute('value') ?? chosen?.text
  }
  const type = field.getAttribute('type')
  if (type === 'submit' || type === 'button') return undefined
  const isChoice = type === 'radio' || type === 'checkbox'
  if (isChoice && !field.hasAttribute('checked')) return undefined
  return field.getAttribute('value') ?? (isChoice ? 'on' : '')
}
