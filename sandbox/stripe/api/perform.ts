import type { Cause, World } from '../engine/world'
import { expand } from './expand'
import { handlers, type Call } from './handlers'
import type { FormTree } from './parse-form'
import type { Route } from './route'
import { validateParameters } from './validate-parameters'

/** Checked parameters of a routed request. Nothing has happened yet when this throws. */
export function prepare(route: Route, form: FormTree): { expand?: string[] } {
  return validateParameters(route.key, form) as { expand?: string[] }
}

/** Does what the request asks, and returns the object that answers it. */
export function perform(
  world: World,
  route: Route,
  path: string,
  params: { expand?: string[] },
  cause: Cause,
): object {
  // The parameters were checked against this operation's own schema just before.
  const handler = handlers[route.key] as (call: Call<unknown>) => object
  const result = handler({ world, id: route.id, path, params, cause })
  return expand(world.ledger, result, params.expand ?? [])
}
