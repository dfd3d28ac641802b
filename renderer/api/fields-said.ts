import type { CommandName } from '#shared/contract/contract.ts'

export type Fields = Readonly<Record<string, unknown>>

/**
 * Commands that say fields of a thing by arguments of their own: by the name of the argument, the fields that it is kept in.
 * Whatever else they do follows from what stands when they are done. A command that is not here and has no `changes` is about the
 * whole thing.
 */
export const saidByArguments: Readonly<
  Partial<Record<CommandName, Readonly<Record<string, readonly string[]>>>>
> = {
  'account.move': { parentId: ['parentId'] },
  'contact.move': { managerId: ['managerId'] },
  'contact.place': { places: ['freeX', 'freeY'] },
  'buying-center.useRoles': { rolePresetId: ['rolePresetId'] },
  'opportunity.moveTo': { stage: ['stage'], reason: ['stageReason'] },
  'plan.moveTo': { state: ['state'] },
  'plan.skipSteps': { skippedSteps: ['skippedSteps'] },
  'campaign.pickAudience': { audience: ['audience'] },
  'product-line.move': { parentLineId: ['parentLineId'], at: ['position'] },
  'purchase-phase.move': { to: ['position'] },
}

/** Of changes those that are kept under another name. */
const keptAs: Readonly<Partial<Record<CommandName, Readonly<Record<string, string>>>>> = {
  'saved-query.edit': { query: 'question' },
}

/** The fields that a command says, as they are kept; `undefined` where it says none, since it is about the whole thing. */
export function fieldsSaidBy(command: CommandName, input: Fields): Fields | undefined {
  const { changes } = input
  if (isFields(changes)) {
    const kept = keptAs[command]
    if (kept === undefined) return changes
    return Object.fromEntries(Object.entries(changes).map(([field, value]) => [kept[field] ?? field, value]))
  }
  const names = saidByArguments[command]
  if (names === undefined) return undefined
  return Object.fromEntries(
    Object.entries(names).flatMap(([argument, fields]) => fields.map((field) => [field, input[argument]])),
  )
}

/** Whether something has names and values, as inputs of commands do. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
