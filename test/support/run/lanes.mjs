/** @typedef {import('./stages.mjs').Stage} Stage */

/** What the tests may take for granted: a machine with more goes no faster, one with less has to share. */
const cores = 2

/**
 * Runs stages in their order with work for two cores and no more: one that keeps a single core busy (`lanes: 1`) goes beside the
 * next of its kind, any other has the machine to itself. None overtakes another, so that what looks at the build begins after it.
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage) => Promise<void>} runOne
 * @throws what the first that broke has thrown, once those beside it have ended
 */
export async function runInLanes(stages, runOne) {
  /** @type {Promise<void>[]} */
  const begun = []
  /** @type {Map<Promise<void>, number>} the lanes that each takes */
  const underWay = new Map()
  try {
    for (const stage of stages) {
      const lanes = stage.lanes ?? cores
      while (lanesOf(underWay) + lanes > cores) await Promise.race(underWay.keys())
      const running = runOne(stage).finally(() => underWay.delete(running))
      underWay.set(running, lanes)
      begun.push(running)
    }
    await Promise.all(begun)
  } finally {
    await Promise.allSettled(begun)
  }
}

/** @param {ReadonlyMap<Promise<void>, number>} underWay */
function lanesOf(underWay) {
  return [...underWay.values()].reduce((sum, lanes) => sum + lanes, 0)
}
