-- Which lines in bags fill a step: asked of every step that a new version of its bundle leaves out.
CREATE INDEX "BagLine_bundleStepId_idx" ON "BagLine"("bundleStepId");
