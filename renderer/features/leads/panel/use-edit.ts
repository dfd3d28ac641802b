import type { Payload } from '#shared/contract/contract.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import type { Kept } from '../../../ui/use-draft.ts'

export type PanelProps = Readonly<{ lead: Lead; isReadOnly: boolean }>
type Changes = Payload<'lead.edit'>['changes']

/** Edits of the lead: a text that is refused stays in its field, a choice that is refused is told by the page. */
export function useEdit({ id, version }: Pick<Lead, 'id' | 'version'>) {
  const tryEdit = useTry('lead.edit')
  const doEdit = useDo('lead.edit')
  return {
    keep: (changes: Changes): Promise<Kept> => tryEdit({ id, version, changes }),
    set: (changes: Changes): void => void doEdit({ id, version, changes }),
  }
}
