-- Whether opened goods are taken back, and how the shop says how returns work.
ALTER TABLE "ShopProfile"
  ADD COLUMN "returnsOpened" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "returnsWords" TEXT CHECK (length("returnsWords") <= 4000);
