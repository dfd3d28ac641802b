/**
 * What the start says goes to standard error: standard output belongs to the program that is started.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
