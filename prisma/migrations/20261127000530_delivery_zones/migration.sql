-- A way of delivery may cost and take something else to some states.
CREATE TABLE "DeliveryZone" (
    "id" UUID NOT NULL,
    "method" "DeliveryMethod" NOT NULL,
    "states" TEXT[],
    "priceCents" INTEGER NOT NULL,
    "freeFromCents" INTEGER,
    "minDays" INTEGER NOT NULL,
    "maxDays" INTEGER NOT NULL,

    CONSTRAINT "DeliveryZone_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "DeliveryZone_parcels_only_check" CHECK ("method" <> 'pickup'),
    CONSTRAINT "DeliveryZone_states_check" CHECK (cardinality("states") > 0),
    CONSTRAINT "DeliveryZone_money_check" CHECK ("priceCents" >= 0 AND "freeFromCents" >= 0),
    CONSTRAINT "DeliveryZone_days_check" CHECK ("minDays" BETWEEN 0 AND "maxDays" AND "maxDays" <= 60)
);

CREATE INDEX "DeliveryZone_method_idx" ON "DeliveryZone"("method");

ALTER TABLE "DeliveryZone" ADD CONSTRAINT "DeliveryZone_method_fkey" FOREIGN KEY ("method") REFERENCES "DeliveryRate"("method") ON DELETE RESTRICT ON UPDATE CASCADE;
