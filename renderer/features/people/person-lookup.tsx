import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { useState } from 'react'
import { InlineLookup, type Found } from '../../ui/lookup-field.tsx'
import { matching, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  label: string
  people: People
  value: Contact | undefined
  /** Who is not offered. */
  except: ContactId | ReadonlySet<string>
  /** Said where nobody is chosen. */
  placeholder?: string | undefined
  isReadOnly?: boolean
  complaint?: string | undefined
  onChoose: (id: ContactId | null) => void
}>

const shownAtMost = 100

/** Chooses one of the account's people by name, title or department. */
export function PersonLookup({ people, value, except, isReadOnly = false, onChoose, ...own }: Props) {
  const say = usePeopleWords()
  const [query, setQuery] = useState('')
  const found = matching(people, query).filter(({ id }) =>
    typeof except === 'string' ? id !== except : !except.has(id),
  )
  return (
    <InlineLookup
      label={own.label}
      value={value ? foundFrom(value) : null}
      found={found.slice(0, shownAtMost).map(foundFrom)}
      nothingFound={say('noSuchPerson')}
      placeholder={own.placeholder ?? say('nobody')}
      complaint={own.complaint}
      isReadOnly={isReadOnly}
      onSearch={setQuery}
      onChoose={(chosen) => onChoose(chosen?.id ?? null)}
    />
  )
}

/** Somebody as a choice of a list. */
export function foundFrom(contact: Contact): Found<ContactId> {
  const note = isPlaceholder(contact) ? contact.department : contact.title
  return { id: contact.id, name: displayName(contact), note }
}
