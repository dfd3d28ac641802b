/** A reason not to start that the user can act on: it is shown as a sentence, never as a stack. */
export class StartFailure extends Error {
  /**
   * @param {string} sentence empty when there is nothing to tell, as after a signal
   * @param {{ output?: string, code?: number }} [rest] what the failing program printed, and the code to exit with
   */
  constructor(sentence, { output = '', code = 1 } = {}) {
    super(sentence)
    this.output = output
    this.code = code
  }
}
