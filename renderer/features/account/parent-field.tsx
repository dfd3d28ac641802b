import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { useState } from 'react'
import { useAccountSearch } from '../../api/use-account-search.ts'
import { useTry } from '../../api/use-do.ts'
import { InlineLookup } from '../../ui/lookup-field.tsx'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ answer: Output<'account.get'>; isReadOnly: boolean }>

/** What the account belongs to. A parent that would close a loop is refused here, with the names along it. */
export function ParentField({ answer, isReadOnly }: Props) {
  const say = useAccountWords()
  const { account, path } = answer
  const lookup = useAccountSearch(account.id)
  const move = useTry('account.move')
  const [complaint, setComplaint] = useState<string>()

  const choose = async (parentId: AccountId | null): Promise<void> => {
    const moved = await move({ id: account.id, version: account.version, parentId })
    setComplaint(moved.ok ? undefined : sayFailure(moved.error))
  }

  return (
    <InlineLookup
      label={say('parent')}
      value={path.at(-1) ?? null}
      found={lookup.found}
      onSearch={lookup.search}
      onChoose={(chosen) => void choose(chosen?.id ?? null)}
      isSearching={lookup.isSearching}
      nothingFound={say('nothingFound')}
      placeholder={say('noParent')}
      complaint={complaint}
      isReadOnly={isReadOnly}
    />
  )
}
