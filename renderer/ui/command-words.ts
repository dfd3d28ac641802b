import { wordsOf } from './words.ts'

const commands = {
  'workspace.found': 'start the workspace',
  'workspace.edit': 'edit the workspace',
  'team-member.add': 'add a team member',
  'team-member.edit': 'edit a team member',
  'team-member.remove': 'remove a team member',
  'account.add': 'add an account',
  'account.edit': 'edit an account',
  'account.move': 'move an account',
  'account.remove': 'remove an account',
  'contact.add': 'add a contact',
  'contact.addAbove': 'add a manager above',
  'contact.edit': 'edit a contact',
  'contact.editSeveral': 'edit several contacts',
  'contact.move': 'move a contact under another manager',
  'contact.takePasted': 'paste people',
  'contact.remove': 'remove a contact',
  'contact.place': 'place cards on the map',
  'contact.removeSeveral': 'remove several contacts',
  'relationship.add': 'add a relationship',
  'relationship.edit': 'edit a relationship',
  'relationship.remove': 'remove a relationship',
  'informal-line.add': 'draw an informal line',
  'informal-line.edit': 'edit an informal line',
  'informal-line.remove': 'remove an informal line',
  'buying-center.add': 'add a buying center',
  'buying-center.edit': 'edit a buying center',
  'buying-center.remove': 'remove a buying center',
  'buying-center.addMembers': 'add members',
  'buying-center.editMember': 'edit a member',
  'buying-center.removeMember': 'remove a member',
  'role-preset.add': 'add roles',
  'role-preset.edit': 'edit roles',
  'role-preset.remove': 'remove roles',
  'opportunity.add': 'add an opportunity',
  'opportunity.edit': 'edit an opportunity',
  'opportunity.remove': 'remove an opportunity',
  'opportunity.moveTo': 'move an opportunity to another stage',
  'sales-process.set': 'change the sales process',
  'buying-center.useRoles': 'tell a buying center in other roles',
  'buying-center.addFromMap': 'add a buying center from a stakeholder map',
  'buying-center.addLike': 'add a buying center like another',
  'purchase-phase.add': 'add phases',
  'purchase-phase.edit': 'edit a phase',
  'purchase-phase.move': 'move a phase',
  'purchase-phase.remove': 'remove a phase',
  'purchase-phase.setPart': 'set a part in a phase',
  'benefit.add': 'add a benefit',
  'benefit.edit': 'edit a benefit',
  'benefit.remove': 'remove a benefit',
  'benefit.setTie': 'set what a benefit is worth',
  'plan.draft': 'draft a plan',
  'plan.edit': 'edit a plan',
  'plan.moveTo': 'move a plan on',
  'plan.remove': 'remove a plan',
  'plan.writeSection': 'write in a plan',
  'plan.addObjective': 'add an objective',
  'plan.editObjective': 'edit an objective',
  'plan.removeObjective': 'remove an objective',
  'plan.addStrategy': 'add a strategy',
  'plan.editStrategy': 'edit a strategy',
  'plan.removeStrategy': 'remove a strategy',
  'plan.addAction': 'add an action',
  'plan.editAction': 'edit an action',
  'plan.removeAction': 'remove an action',
  'product-line.add': 'add a product line',
  'order.record': 'record orders',
  'touchpoint.record': 'record a touchpoint',
  'rating.startRound': 'start a team rating',
  'rating.rate': 'rate a contact',
  'rating.closeRound': 'close a team rating',
  'rating.removeRound': 'remove a team rating',
  'import.bring': 'bring in rows of a file',
  'import.takeIn': 'import a file',
  'search.beginRebuild': 'make the search index anew',
  'history.undo': 'undo',
  'history.redo': 'redo',
} as const

/** What the program itself writes into the history beside commands. */
const others = { 'workspace.salvage': 'save what could be read of a damaged file' } as const

const useWords = wordsOf('commands', { ...commands, ...others })

/** What a command is called where it can be undone or is listed. A test holds that every command has words. */
export function useCommandWords(): (command: string) => string {
  const say = useWords()
  const known = { ...commands, ...others }
  return (command) => (Object.hasOwn(known, command) ? say(command as keyof typeof known) : command)
}

export const wordedCommands: readonly string[] = Object.keys(commands)
