import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { MoveDialog } from './move-dialog.tsx'
import { PasteDialog } from './paste/paste-dialog.tsx'
import { peopleAt, type People } from './people.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { RemoveSeveralDialog } from './remove-several-dialog.tsx'
import type { PeopleData } from './use-people-data.ts'

type Props = Readonly<{
  data: PeopleData
  people: People
  /** The text that people are read out of, while that is looked through. */
  pasted: string | undefined
  /** Who is about to be removed. */
  leaving: readonly Contact[]
  /** Who is to stand under another manager, as long as that is asked. */
  moving: readonly Contact[]
  /** Answers the first who was added, if anybody was. */
  onPasted: (first?: ContactId) => void
  onRemove: (contacts: readonly Contact[]) => void
  onKeep: () => void
  onMoved: () => void
}>

/** What must be decided before anything else is done: what of a pasted text is kept, whether somebody is removed, under whom somebody stands. */
export function DeskDialogs(props: Props) {
  const { data, people, pasted, leaving, moving, onPasted, onRemove, onKeep, onMoved } = props
  const [first, ...others] = leaving
  const isPasting = pasted !== undefined
  const own = useMemo(
    () => (isPasting ? peopleAt(people, data.accountId) : people),
    [people, data.accountId, isPasting],
  )
  const removing = { people, onConfirm: () => onRemove(leaving), onCancel: onKeep }
  return (
    <>
      {pasted === undefined ? null : (
        <PasteDialog
          accountId={data.accountId}
          people={own}
          text={pasted}
          onKept={([added]) => onPasted(added)}
          onClose={() => onPasted()}
        />
      )}
      {first && others.length === 0 ? <RemoveDialog {...removing} contact={first} data={data} /> : null}
      {others.length > 0 ? <RemoveSeveralDialog {...removing} contacts={leaving} /> : null}
      {moving.length > 0 ? <MoveDialog contacts={moving} people={people} onDone={onMoved} /> : null}
    </>
  )
}
