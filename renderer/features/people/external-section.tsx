import { externalKinds, type Contact } from '#shared/domain/relationship/model.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { knownFirms, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import type { ContactEdit } from './use-contact-edit.ts'

type Props = Readonly<{ contact: Contact; people: People; edit: ContactEdit; isReadOnly: boolean }>

const none = 'none'

/** Whether somebody is employed at the account, or stands on its map as a person from outside, and for whom they work. */
export function ExternalFields({ contact, people, edit, isReadOnly }: Props) {
  const say = usePeopleWords()
  return (
    <>
      <InlineChoice
        label={say('external')}
        value={contact.externalKind ?? none}
        choices={[none, ...externalKinds].map((kind) => ({
          value: kind,
          label: say(`external-${kind as 'none'}`),
        }))}
        isReadOnly={isReadOnly}
        onKeep={(value) =>
          edit.choose({ externalKind: externalKinds.find((kind) => kind === value) ?? null })
        }
      />
      {contact.externalKind === null ? null : (
        <InlineField
          label={say('firm')}
          of={contact}
          field="firm"
          value={contact.firm ?? ''}
          suggestions={knownFirms(people)}
          isReadOnly={isReadOnly}
          onKeep={(text) => edit.write({ firm: text.trim() || null })}
        />
      )}
    </>
  )
}
