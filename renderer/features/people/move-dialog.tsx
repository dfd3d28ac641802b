import { sayFailure } from '#shared/contract/failure-words.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { LookupField, type Found } from '../../ui/lookup-field.tsx'
import { foundFrom } from './person-lookup.tsx'
import { matching, topsOf, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{ contacts: readonly Contact[]; people: People; onDone: () => void }>

const shownAtMost = 100

/**
 * Asks under whom some people are to stand, by keys alone: letters narrow, arrows choose, Enter moves. A move that would go in a
 * circle is refused with the circle, and another can be chosen.
 */
export function MoveDialog({ contacts, people, onDone }: Props) {
  const say = usePeopleWords()
  const titleId = useId()
  const tryMove = useTry('contact.move')
  const tryMoveSeveral = useTry('contact.editSeveral')
  const [query, setQuery] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const moved = topsOf(
    people,
    contacts.map(({ id }) => id),
  )
  const [first] = moved
  if (!first) return null

  const nobody: Found<ContactId | 'nobody'> = { id: 'nobody', name: say('moveToTop') }
  const itself = new Set<string>(contacts.map(({ id }) => id))
  const found: readonly Found<ContactId | 'nobody'>[] = matching(people, query)
    .filter(({ id, accountId }) => !itself.has(id) && accountId === first.accountId)
    .slice(0, shownAtMost)
    .map(foundFrom)
  const moveUnder = async (managerId: ContactId | null): Promise<void> => {
    const { id, version } = first
    const outcome =
      moved.length === 1
        ? await tryMove({ id, version, managerId })
        : await tryMoveSeveral({
            contacts: moved.map((each) => ({ id: each.id, version: each.version })),
            changes: { managerId },
          })
    if (outcome.ok) onDone()
    else setRefusal(sayFailure(outcome.error))
  }

  return (
    <Dialog open onClose={onDone} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {moved.length === 1
          ? say('moveHint', { name: displayName(first) })
          : say('moveSeveralHint', { count: moved.length })}
      </DialogTitle>
      {/* The label of the field stands above its border. */}
      <DialogContent sx={{ pt: '8px !important' }}>
        <LookupField<ContactId | 'nobody'>
          label={say('reportsTo')}
          value={null}
          found={query === '' ? [...found, nobody] : found}
          nothingFound={say('noSuchPerson')}
          complaint={refusal}
          isFocusedFirst
          isBestReady={query !== ''}
          onSearch={setQuery}
          onChoose={(chosen) => {
            if (chosen) void moveUnder(chosen.id === 'nobody' ? null : chosen.id)
          }}
        />
      </DialogContent>
    </Dialog>
  )
}
