/** Why a text is not the JSON that was expected. */
export type JsonProblemReason = 'not-json' | 'cut-off' | 'not-as-documented' | 'value-too-long'

export class JsonProblem extends Error {
  readonly reason: JsonProblemReason

  constructor(reason: JsonProblemReason) {
    super(reason)
    this.reason = reason
  }
}
