import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Payload } from '#shared/contract/contract.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'

type Changes = Payload<'contact.edit'>['changes']
export type ContactField = keyof Changes

/** Edits one person field by field, and holds the sentence at the field whose text could not be kept. */
export function useContactEdit({ id, version }: Contact) {
  const edit = useTry('contact.edit')
  const [refused, setRefused] = useState<Readonly<{ field: ContactField; sentence: string }>>()

  async function keep(field: ContactField, changes: Changes): Promise<void> {
    const outcome = await edit({ id, version, changes })
    setRefused(outcome.ok ? undefined : { field, sentence: sayFailure(outcome.error) })
  }

  return {
    keep: (field: ContactField, changes: Changes): void => void keep(field, changes),
    complaintAt: (field: ContactField): string | undefined =>
      refused?.field === field ? refused.sentence : undefined,
  }
}

export type ContactEdit = ReturnType<typeof useContactEdit>
