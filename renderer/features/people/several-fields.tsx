import type { Payload } from '#shared/contract/contract.ts'
import { externalKinds, type Contact } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import type { Kept } from '../../ui/use-draft.ts'
import { knownFirms, knownValues, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { valueOfAll } from './several-value.ts'
import { useSeveralWords } from './several-words.ts'

type Changes = Payload<'contact.editSeveral'>['changes']
type Field = 'department' | 'location' | 'firm'

type Props = Readonly<{
  contacts: readonly Contact[]
  people: People
  isReadOnly: boolean
  onEdit: (changes: Changes) => Promise<Kept>
  onChoose: (changes: Changes) => void
}>

const none = 'none'

/** Where several people work: what they have in common, set for all of them; what differs can be cleared for all. */
export function SeveralFields({ contacts, people, isReadOnly, onEdit, onChoose }: Props) {
  const say = usePeopleWords()
  const saySeveral = useSeveralWords()
  const external = valueOfAll(contacts, (each) => each.externalKind)
  return (
    <>
      {field('department', knownValues(people, 'department'))}
      {field('location', knownValues(people, 'location'))}
      <InlineChoice
        label={say('external')}
        value={external.isSame ? (external.value ?? none) : ''}
        otherwise={saySeveral('differs')}
        choices={[none, ...externalKinds].map((kind) => ({
          value: kind,
          label: say(`external-${kind as 'none'}`),
        }))}
        isReadOnly={isReadOnly}
        onKeep={(value) => onChoose({ externalKind: externalKinds.find((kind) => kind === value) ?? null })}
      />
      {external.isSame && external.value !== null ? field('firm', knownFirms(people)) : null}
    </>
  )

  function field(name: Field, suggestions: readonly string[]) {
    const value = valueOfAll(contacts, (each) => each[name] ?? '')
    return (
      <Box key={name}>
        <InlineField
          label={say(name)}
          value={value.isSame ? value.value : ''}
          placeholder={value.isSame ? '–' : saySeveral('differs')}
          suggestions={suggestions}
          isReadOnly={isReadOnly}
          onKeep={(text) => onEdit(changeOf(name, text))}
        />
        {isReadOnly || value.isSame ? null : (
          <Button
            aria-label={saySeveral('clearOf', { field: say(name) })}
            onClick={() => onChoose(changeOf(name, ''))}
            sx={{ ml: '126px', px: 1.5 }}
          >
            {saySeveral('clear')}
          </Button>
        )}
      </Box>
    )
  }
}

function changeOf(name: Field, text: string): Changes {
  return name === 'firm' ? { firm: text.trim() || null } : { [name]: text }
}
