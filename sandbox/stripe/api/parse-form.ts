/** A decoded form: Stripe's bracketed names as a tree, every leaf still text. */
export type FormValue = string | FormTree
export type FormTree = { [name: string]: FormValue }

const deepest = 12

/**
 * Decodes `a[b][0]=c` into `{ a: { b: { 0: 'c' } } }`; `a[]=c` takes the next free index. Refuses
 * nothing: malformed names stay names, so that validation can say that they are unknown.
 */
export function parseForm(encoded: string): FormTree {
  const tree = branch()
  for (const [name, value] of new URLSearchParams(encoded)) place(tree, splitName(name), value)
  return tree
}

function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (!match?.[1]) return [name]
  const inner = [...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')
  return inner.length > deepest ? [name] : [match[1], ...inner]
}

function place(tree: FormTree, names: string[], value: string): void {
  const [head, ...rest] = names
  if (head === undefined) return
  const key = head === '' ? String(Object.keys(tree).length) : head
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const existing = tree[key]
  const child = typeof existing === 'object' ? existing : branch()
  tree[key] = child
  place(child, rest, value)
}

/** Without a prototype, `__proto__` and `constructor` are names like any other. */
function branch(): FormTree {
  return Object.create(null) as FormTree
}
