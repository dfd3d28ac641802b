const most = 4_000
/** Of V8, and of Node. */
const begins = /# Fatal error in|FATAL ERROR:|Assertion failed:/

/**
 * Hears what a process prints and keeps what a runtime says that crashes, with the stack below it: the report of the tests only
 * knows that a process is gone, and what follows pushes the reason out of the last lines.
 */
export function createLastWords() {
  let before = ''
  let kept = ''
  return {
    /** @param {string} piece */
    hear(piece) {
      if (kept) {
        kept = (kept + piece).slice(0, most)
        return
      }
      const text = before + piece
      const at = text.search(begins)
      if (at >= 0) kept = text.slice(at, at + most)
      // Where one piece ends the words may have begun.
      before = text.slice(-40)
    },
    /** Nothing where none crashed. */
    said: () => kept.trimEnd(),
  }
}
