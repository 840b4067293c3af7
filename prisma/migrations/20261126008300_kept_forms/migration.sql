-- What is typed and not saved is kept for every form alike, not only a product's.
ALTER TABLE "ProductDraft" RENAME TO "KeptForm";
ALTER TABLE "KeptForm" RENAME CONSTRAINT "ProductDraft_pkey" TO "KeptForm_pkey";
ALTER TABLE "KeptForm" RENAME CONSTRAINT "ProductDraft_staffId_fkey" TO "KeptForm_staffId_fkey";
ALTER TABLE "KeptForm" RENAME COLUMN "version" TO "base";
ALTER TABLE "KeptForm" ALTER COLUMN "base" TYPE TEXT USING "base"::text;
UPDATE "KeptForm" SET "about" = 'product:' || "about";
