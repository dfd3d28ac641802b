/**
 * Says in a sentence why npm could not install, as far as what it printed tells.
 * @param {string} output
 */
export function explainInstallFailure(output) {
  return (
    reasons.find(([sign]) => sign.test(output))?.[1] ??
    'npm could not install what Keyplan needs; its last words are above.'
  )
}

/** @type {readonly (readonly [RegExp, string])[]} */
const reasons = [
  [/ENOSPC|no space left/i, 'The disk is full: free some space, then start Keyplan again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/i,
    'The package registry cannot be reached: go online (or check the proxy settings of npm), then start Keyplan again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'This folder cannot be written: move Keyplan to a folder of your own, then start it again.',
  ],
  [
    /in sync|from lock file|EUSAGE/,
    'package.json and package-lock.json do not agree: run `npm install` and look at what it changed.',
  ],
  [
    /EINTEGRITY/,
    'A package is not what package-lock.json says it is: run `npm cache verify`, then start Keyplan again.',
  ],
]
