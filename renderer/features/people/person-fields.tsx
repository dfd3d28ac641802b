import type { Contact } from '#shared/domain/relationship/model.ts'
import { InlineField } from '../../ui/inline-field.tsx'
import { ExternalFields } from './external-section.tsx'
import { PanelSection } from './panel-section.tsx'
import { knownValues, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import type { ContactEdit } from './use-contact-edit.ts'

type Props = Readonly<{ contact: Contact; people: People; edit: ContactEdit; isReadOnly: boolean }>
type LineField =
  | 'salutation'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'department'
  | 'location'
  | 'seniority'
  | 'email'
  | 'phone'
  | 'mobile'

const person: readonly LineField[] = [
  'salutation',
  'firstName',
  'lastName',
  'title',
  'department',
  'location',
  'seniority',
]
const reach: readonly LineField[] = ['email', 'phone', 'mobile']

/** Every field of a person, edited where it stands. */
export function PersonFields({ contact, people, edit, isReadOnly }: Props) {
  const say = usePeopleWords()
  const fieldFor = (field: LineField) => (
    <InlineField
      key={field}
      label={say(field)}
      of={contact}
      value={contact[field]}
      isReadOnly={isReadOnly}
      onKeep={(text) => edit.write({ [field]: text })}
      {...suggestionsFor(field)}
    />
  )
  return (
    <>
      <PanelSection title={say('contactSection')}>
        {person.map(fieldFor)}
        <ExternalFields contact={contact} people={people} edit={edit} isReadOnly={isReadOnly} />
      </PanelSection>
      <PanelSection title={say('reachSection')}>
        {reach.map(fieldFor)}
        <InlineField
          label={say('note')}
          of={contact}
          value={contact.note}
          isMultiline
          isReadOnly={isReadOnly}
          onKeep={(note) => edit.write({ note })}
        />
        <InlineField
          label={say('sourceId')}
          of={contact}
          value={contact.sourceId ?? ''}
          isReadOnly={isReadOnly}
          onKeep={(text) => edit.write({ sourceId: text.trim() || null })}
        />
      </PanelSection>
    </>
  )

  function suggestionsFor(field: LineField) {
    const isSuggested =
      field === 'department' || field === 'location' || field === 'seniority' || field === 'salutation'
    return isSuggested ? { suggestions: knownValues(people, field) } : {}
  }
}
