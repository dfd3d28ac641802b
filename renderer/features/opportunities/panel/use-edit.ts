import type { Payload } from '#shared/contract/contract.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import type { Kept } from '../../../ui/use-draft.ts'

export type PanelProps = Readonly<{ opportunity: Opportunity; currency: string; isReadOnly: boolean }>
type Changes = Payload<'opportunity.edit'>['changes']

/** Edits of the opportunity: a text that is refused stays in its field, a choice that is refused is told by the page. */
export function useEdit({ id, version }: Pick<Opportunity, 'id' | 'version'>) {
  const tryEdit = useTry('opportunity.edit')
  const doEdit = useDo('opportunity.edit')
  return {
    keep: (changes: Changes): Promise<Kept> => tryEdit({ id, version, changes }),
    set: (changes: Changes): void => void doEdit({ id, version, changes }),
  }
}
