import { boundTo, reaches, may, type Actor, type Permission } from '#app/staff/permissions'

/** What has versions: where its pages are, what staff call it and its being away from shoppers, and what it asks of a role. */
export const CONTENT_KINDS = {
  bundle: {
    home: '/admin/bundles',
    one: 'bundle',
    many: 'Bundles',
    away: 'off sale',
    reads: 'catalog:read',
    writes: 'catalog:write',
  },
  treatment: {
    home: '/admin/treatments',
    one: 'treatment',
    many: 'Treatments',
    away: 'hidden',
    reads: 'treatments:read',
    writes: 'treatments:write',
  },
  location: {
    home: '/admin/studios',
    one: 'studio',
    many: 'Studios',
    away: 'hidden',
    reads: 'studios:read',
    writes: 'studios:write',
  },
} as const satisfies Record<
  string,
  {
    home: string
    one: string
    many: string
    away: string
    reads: Permission
    writes: Permission
  }
>

export type ContentKind = keyof typeof CONTENT_KINDS

/** A record that has versions. */
export interface ContentKey {
  kind: ContentKind
  id: string
}

/** Whether the person may change the record at all; of a studio a clinic's person only their own. */
export function mayChange(actor: Actor, key: ContentKey): boolean {
  return may(actor, CONTENT_KINDS[key.kind].writes) && isInReach(actor, key)
}

/** Whether the person may see the record; of studios a clinic's person only their own. */
export function maySee(actor: Actor, key: ContentKey): boolean {
  return may(actor, CONTENT_KINDS[key.kind].reads) && isInReach(actor, key)
}

/** Whether the person may make another one, and say in which order shoppers see them: nobody bound to one studio. */
export function mayMake(actor: Actor, kind: ContentKind): boolean {
  return may(actor, CONTENT_KINDS[kind].writes) && !boundTo(actor)
}

/** Whether the record exists for the person: a clinic's person knows their own studio only. */
export function isInReach(actor: Actor, { kind, id }: ContentKey): boolean {
  return kind !== 'location' || reaches(actor, id)
}

/** What stands beside a field, by its name. */
export type FieldProblems = Record<string, string[]>

/** What is to be looked at before it is published. */
export interface ContentWarning {
  /** The field in which it can be mended. */
  field: string
  message: string
  why?: string | undefined
}

export interface ContentCheck {
  /** What stops it from being published, and from being shown at all. */
  problems: FieldProblems
  /** Claims that it is not published with; a draft and its preview may hold them. */
  claims: ContentWarning[]
  /** What stops nothing. */
  warnings: ContentWarning[]
}

/** All that stops a version from going before shoppers, by its field. */
export function stopsOf({ problems, claims }: Pick<ContentCheck, 'problems' | 'claims'>) {
  const stops: FieldProblems = { ...problems }
  for (const { field, message } of claims) stops[field] = [...(stops[field] ?? []), message]
  return stops
}

/** A field of a version as it is compared and put into the trail: the same key is the same field. */
export interface Told {
  key: string
  label: string
  text: string
}
