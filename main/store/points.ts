import { timeOf } from './history.ts'
import type { Reader } from './recorder.ts'

/** A stretch of commands at whose clock time only went on. */
type Stretch = { from: number; to: number }

/**
 * The last command that was done up to an instant, 0 where there was none. The order is that of the commands, not of the
 * clock: where the clock was set back, the commands before and after contradict each other, and the fewer of them are taken
 * to bear a wrong time; where they are as many, those before. What bears a wrong time goes with its neighbors.
 */
export async function lastUpTo(db: Reader, instant: string): Promise<number> {
  const stretches = await listStretches(db)
  const right = stretches.map((stretch) => ({ ...stretch }))
  for (const [index, later] of right.entries()) {
    const earlier = right[index - 1]
    if (earlier && later.from <= later.to) await settle(db, right.slice(0, index), later)
  }

  for (let index = right.length - 1; index >= 0; index--) {
    const { from, to } = right[index] ?? { from: 1, to: 0 }
    const last = from > to ? 0 : await lastWithin(db, { from, to }, instant)
    if (last === 0) continue
    const next = right.slice(index + 1).find((each) => each.from <= each.to)
    return last < to ? last : wrongHeadAfter(stretches, right, index, next, last)
  }
  return 0
}

/** Takes what contradicts the later stretch off the earlier ones, or off its own start, whichever is less. */
async function settle(db: Reader, before: readonly Stretch[], later: Stretch): Promise<void> {
  const earlier = before.findLast(({ from, to }) => from <= to)
  if (!earlier) return
  const firstLater = await timeOf(db, later.from)
  const lastEarlier = await timeOf(db, earlier.to)
  if (firstLater >= lastEarlier) return

  const keepUpTo = await lastWithin(db, earlier, firstLater)
  const tail = earlier.to - Math.max(keepUpTo, earlier.from - 1)
  const lastWrong = await lastWithin(db, later, lastEarlier)
  const head = Math.max(lastWrong, later.from - 1) - later.from + 1
  if (tail <= head) earlier.to = Math.max(keepUpTo, earlier.from - 1)
  else later.from = Math.max(lastWrong, later.from - 1) + 1
  if (earlier.from > earlier.to) await settle(db, before, later)
}

/** After the last right command of a stretch come those at the start of the next that bear too early a time. */
function wrongHeadAfter(
  all: readonly Stretch[],
  right: readonly Stretch[],
  index: number,
  next: Stretch | undefined,
  last: number,
): number {
  const isTailWrong = (all[index]?.to ?? 0) > (right[index]?.to ?? 0)
  if (isTailWrong) return last
  return next ? next.from - 1 : (all.at(-1)?.to ?? last)
}

async function listStretches(db: Reader): Promise<readonly Stretch[]> {
  const newest = await db
    .selectFrom('command')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  if (!newest?.seq) return []
  const jumps = await db.selectFrom('clock_jump').select('command_seq').orderBy('command_seq').execute()
  const starts = [1, ...jumps.map((jump) => jump.command_seq)]
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? newest.seq + 1) - 1 }))
}

/** The last command of the stretch done up to the instant, 0 where there is none. Halves the stretch until it is found. */
async function lastWithin(db: Reader, { from, to }: Stretch, instant: string): Promise<number> {
  let [low, high] = [from, to]
  let found = 0
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    if ((await timeOf(db, middle)) <= instant) {
      found = middle
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
