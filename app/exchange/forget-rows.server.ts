import { db, type Prisma } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/**
 * Lets go of the rows of files that staff sent some time ago: they can name people. That there was a file, how many
 * rows it had and what they changed stays; one that never ran, or was never checked to its end, cannot run any more.
 */
export async function forgetSentFiles(now: Date): Promise<void> {
  const old: Prisma.ImportRunWhereInput = {
    createdAt: { lt: new Date(now.getTime() - KEPT_DAYS.sentFile * DAY_MS) },
    status: { notIn: ['queued', 'running'] },
  }
  await db.importRun.updateMany({
    where: { ...old, status: { in: ['received', 'checking', 'checked'] } },
    data: { status: 'cancelled', endedAt: now },
  })
  await db.importRow.deleteMany({ where: { run: old } })
}
