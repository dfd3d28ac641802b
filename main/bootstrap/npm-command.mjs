import { existsSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join, relative } from 'node:path'

/**
 * The command that runs npm. The npm that started us knows its own place; without one, npm lies beside its Node.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]}
 */
export function npmCommand(root, env) {
  const node = nodeOutside(root, env)
  const script = [env['npm_execpath'], ...scriptsBeside(node)].find(
    (path) => path && isNpm(path) && existsSync(path),
  )
  if (script) return [node, script]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/**
 * A Node that `npm ci` will not delete under itself: scripts run on the one in node_modules, if there is one.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function nodeOutside(root, env) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).map((folder) => join(folder, name))
  const candidates = [process.execPath, ...onPath].filter((path) => existsSync(path))
  return candidates.find((path) => !isInside(root, realpathSync(path))) ?? process.execPath
}

/**
 * @param {string} root
 * @param {string} path
 */
function isInside(root, path) {
  const way = relative(realpathSync(root), path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** @param {string} node */
function scriptsBeside(node) {
  const folder = dirname(realpathSync(node))
  const script = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  return [
    join(folder, script),
    join(folder, '..', 'lib', script),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ]
}

/**
 * Other package managers set the same variable.
 * @param {string} path
 */
function isNpm(path) {
  return /^npm(-cli)?\.[cm]?js$/.test(basename(path))
}
