/**
 * Called at every step of long work, so that the work can be ended there: then it throws. What calls it must hold nothing
 * that has to be put back, and catches nothing.
 */
export type Checkpoint = () => void

/** For work that is never ended before its time. */
export const goOn: Checkpoint = () => undefined
