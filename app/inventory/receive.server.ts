import { Prisma, type Transaction } from '#app/platform/database.server'

export interface ReceivedLot {
  variantId: string
  locationId: string
  lotCode: string
  /** `YYYY-MM-DD`; null for goods that only have a period after opening. */
  expiresOn: string | null
  quantity: number
  /** What a unit cost, cents; left out where the variant's own cost counts. */
  unitCostCents?: number | null
}

export interface Receipt {
  /** Each lot at most once, however its code is written. */
  lots: readonly ReceivedLot[]
  now: Date
  actor: string
  reason?: string
  /** The form that asks for it. */
  formId?: string
}

export type ReceiveOutcome = { kind: 'received' } | { kind: 'expiry-differs'; lots: DifferingLot[] }

/** A lot as it was sent, and the date (`YYYY-MM-DD`) that the shop has for it. */
type DifferingLot = Pick<ReceivedLot, 'variantId' | 'locationId' | 'lotCode'> & {
  knownExpiry: string | null
}

/** SQL for what a unit of `lot` costs once more units have joined it, in whole cents. */
export function averageCost(
  lot: Prisma.Sql,
  { units, cost }: { units: Prisma.Sql; cost: Prisma.Sql },
): Prisma.Sql {
  return Prisma.sql`coalesce(
    round((${lot}."unitCostCents"::numeric * ${lot}."onHand" + ${cost}::numeric * ${units})
      / nullif(${lot}."onHand" + ${units}, 0))::int,
    ${cost}, ${lot}."unitCostCents"
  )`
}

const joined = averageCost(Prisma.sql`lot`, {
  units: Prisma.sql`excluded."onHand"`,
  cost: Prisma.sql`excluded."unitCostCents"`,
})

/**
 * Puts delivered units on the shelf, into their lot if the location has it already, in whatever spelling of its code;
 * all or none.
 * The lot's cost is then the average of what its units cost, to the nearest cent.
 * Refuses when a lot is known with another expiry date: one of the two labels was misread.
 */
export async function receiveStock(tx: Transaction, receipt: Receipt): Promise<ReceiveOutcome> {
  const { lots, now, actor, reason = null, formId = null } = receipt
  const differing = await tx.$queryRaw<DifferingLot[]>(Prisma.sql`
    WITH arrived AS MATERIALIZED (
      SELECT * FROM unnest(
        ${lots.map((lot) => lot.variantId)}::uuid[], ${lots.map((lot) => lot.locationId)}::uuid[],
        ${lots.map((lot) => lot.lotCode)}::text[], ${lots.map((lot) => lot.expiresOn)}::date[],
        ${lots.map((lot) => lot.quantity)}::int[], ${lots.map((lot) => lot.unitCostCents ?? null)}::int[]
      ) AS lot ("variantId", "locationId", "lotCode", "expiresOn", "quantity", "cost"),
        lot_key("lotCode") AS "key"
    ), known AS MATERIALIZED (
      SELECT lot."variantId", lot."locationId", arrived."key", lot."expiresOn"
      FROM arrived JOIN "StockLot" lot ON lot."variantId" = arrived."variantId"
        AND lot."locationId" = arrived."locationId" AND lot_key(lot."lotCode") = arrived."key" AND NOT lot."twin"
      ORDER BY lot."variantId", lot."expiresOn" NULLS LAST, lot."id"
      FOR NO KEY UPDATE OF lot
    ), differing AS MATERIALIZED (
      SELECT "variantId", "locationId", "lotCode", known."expiresOn"::text AS "knownExpiry"
      FROM arrived JOIN known USING ("variantId", "locationId", "key")
      WHERE arrived."expiresOn" IS DISTINCT FROM known."expiresOn"
    ), shelved AS (
      INSERT INTO "StockLot" AS lot
        ("id", "variantId", "locationId", "lotCode", "expiresOn", "onHand", "unitCostCents", "receivedAt")
      SELECT gen_random_uuid(), "variantId", "locationId", "lotCode", "expiresOn", "quantity", "cost", ${now}::timestamptz
      FROM arrived WHERE NOT EXISTS (SELECT FROM differing)
      ORDER BY "variantId", "expiresOn" NULLS LAST
      ON CONFLICT ("variantId", "locationId", lot_key("lotCode")) WHERE NOT "twin" DO UPDATE SET
        "onHand" = lot."onHand" + excluded."onHand", "unitCostCents" = ${joined}
      RETURNING lot."id", lot."variantId", lot."locationId", lot_key(lot."lotCode") AS "key"
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "reason", "actor", "formId")
      SELECT ${now}::timestamptz, 'receive', shelved."id", arrived."quantity", 0, ${reason}, ${actor}, ${formId}::uuid
      FROM shelved JOIN arrived USING ("variantId", "locationId", "key")
    )
    SELECT * FROM differing`)
  return differing.length === 0 ? { kind: 'received' } : { kind: 'expiry-differs', lots: differing }
}
