-- Who keeps the shop and how it is reached: one row at most, written when staff first save it.
CREATE TABLE "ShopProfile" (
  "id" SMALLINT NOT NULL DEFAULT 1,
  "businessName" TEXT NOT NULL,
  "postalAddress" TEXT,
  "careEmail" TEXT NOT NULL,
  "reactionEmail" TEXT,
  "reactionPhone" TEXT,
  "mailSender" TEXT,
  "returnDays" INTEGER NOT NULL,
  CONSTRAINT "ShopProfile_pkey" PRIMARY KEY ("id"),
  CONSTRAINT one_shop_profile CHECK ("id" = 1),
  CONSTRAINT returns_for_some_days CHECK ("returnDays" BETWEEN 1 AND 365)
);

-- An order keeps the time for returns that the shop promised when it was placed.
ALTER TABLE "Order" ADD COLUMN "returnDays" INTEGER NOT NULL DEFAULT 30,
  ADD CONSTRAINT order_returns_for_some_days CHECK ("returnDays" BETWEEN 1 AND 365);
