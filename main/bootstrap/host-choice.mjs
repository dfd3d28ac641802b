/**
 * @typedef {import('./read-arguments.mjs').WantedHost} WantedHost
 * @typedef {Readonly<{ host: 'electron' | 'http', because?: 'no-binary' | 'no-display' }>} Choice
 */

/**
 * Electron is the product; the browser stands in where it cannot show itself.
 * @param {WantedHost} wanted
 * @param {Readonly<{ hasBinary: boolean, hasDisplay: boolean }>} machine
 * @returns {Choice} `because` is there when the browser was not asked for
 */
export function chooseHost(wanted, { hasBinary, hasDisplay }) {
  if (wanted !== 'any') return { host: wanted }
  if (!hasBinary) return { host: 'http', because: 'no-binary' }
  return hasDisplay ? { host: 'electron' } : { host: 'http', because: 'no-display' }
}

/**
 * Linux draws through X11 or Wayland or not at all; the other systems always have a screen.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
