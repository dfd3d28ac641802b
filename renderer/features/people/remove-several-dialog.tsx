import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { formatCount, formatList } from '../../ui/format.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { useSeveralWords } from './several-words.ts'

type Props = Readonly<{
  contacts: readonly Contact[]
  people: People
  onConfirm: () => void
  onCancel: () => void
}>

const namedAtMost = 8

/** Asks before several people are removed at once, and says what becomes of those who report to them. */
export function RemoveSeveralDialog({ contacts, people, onConfirm, onCancel }: Props) {
  const say = usePeopleWords()
  const saySeveral = useSeveralWords()
  const leaving = new Set<string>(contacts.map(({ id }) => id))
  const lifted = people.all.filter(
    ({ id, managerId }) => leaving.has(managerId ?? '') && !leaving.has(id),
  ).length
  const more = Math.max(0, contacts.length - namedAtMost)
  const names = contacts.slice(0, namedAtMost).map(displayName)

  return (
    <ConfirmDialog
      title={saySeveral('removeTitle', { count: contacts.length, shown: formatCount(contacts.length) })}
      confirmLabel={say('removeIt')}
      cancelLabel={say('cancel')}
      isDestructive
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {more > 0
          ? saySeveral('removeWhomMore', { names: names.join(', '), count: more, shown: formatCount(more) })
          : saySeveral('removeWhom', { names: formatList(names) })}
      </p>
      <p>
        {lifted === 0
          ? saySeveral('noneLifted')
          : saySeveral('lifted', { count: lifted, shown: formatCount(lifted) })}
      </p>
      <p>{saySeveral('goesToo')}</p>
      <p>{say('canUndo')}</p>
    </ConfirmDialog>
  )
}
