import { StartFailure } from '../../../main/bootstrap/start-failure.mjs'
import { beforeCommit, onBuilt } from './stages.mjs'

/**
 * @param {readonly string[]} words stage names or `check`; none means all
 * @param {readonly import('./stages.mjs').Stage[]} stages
 * @returns the stages meant, in their own order, with the build before those that look at what is built
 */
export function chooseStages(words, stages) {
  if (words.length === 0) return stages

  const names = stages.map(({ name }) => name)
  const unknown = words.filter((word) => word !== 'check' && !names.includes(word))
  if (unknown.length > 0)
    throw new StartFailure(`No stage is named ${unknown.join(', ')}. There are: check, ${names.join(', ')}.`)

  const meant = new Set(words.flatMap((word) => (word === 'check' ? beforeCommit : [word])))
  if (onBuilt.some((name) => meant.has(name))) meant.add('build')
  return stages.filter(({ name }) => meant.has(name))
}
