import type { Payload } from '#shared/contract/contract.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { useDo, useTry } from '../../api/use-do.ts'
import type { Kept } from '../../ui/use-draft.ts'

type Changes = Payload<'contact.edit'>['changes']

/** Edits one person: texts answer what became of them, choices tell a failure in the general way. */
export function useContactEdit({ id, version }: Contact) {
  const tryEdit = useTry('contact.edit')
  const edit = useDo('contact.edit')
  return {
    write: (changes: Changes): Promise<Kept> => tryEdit({ id, version, changes }),
    choose: (changes: Changes): void => void edit({ id, version, changes }),
  }
}

export type ContactEdit = ReturnType<typeof useContactEdit>
