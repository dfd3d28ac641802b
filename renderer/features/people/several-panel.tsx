import type { Payload } from '#shared/contract/contract.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useMemo, useState } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { formatCount } from '../../ui/format.ts'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { attitudeFromValue, attitudeValue, useJudgements } from '../../ui/judgement-choices.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { InformalForm } from './informal-form.tsx'
import { MarkChoice } from './mark-choice.tsx'
import { PanelSection } from './panel-section.tsx'
import type { People } from './people.ts'
import { PersonLookup } from './person-lookup.tsx'
import { SeveralFields } from './several-fields.tsx'
import { valueOfAll } from './several-value.ts'
import { useSeveralWords } from './several-words.ts'
import { usePeopleWords } from './people-words.ts'

type Changes = Payload<'contact.editSeveral'>['changes']

type Props = Readonly<{
  contacts: readonly Contact[]
  people: People
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
  onRemove: () => void
  onClose: () => void
}>

const notJudged = 'none'
const listedAtMost = 60

/** What several selected people have in common, edited for all of them at once. */
export function SeveralPanel({ contacts, people, isReadOnly, onSelect, onRemove, onClose }: Props) {
  const say = usePeopleWords()
  const saySeveral = useSeveralWords()
  const { attitudeChoices, influenceChoices } = useJudgements()
  const tryEdit = useTry('contact.editSeveral')
  const doEdit = useDo('contact.editSeveral')
  const ids = useMemo(() => new Set<string>(contacts.map(({ id }) => id)), [contacts])
  const count = contacts.length
  const [first, second] = contacts as readonly [Contact, Contact?]
  const [isTying, setTying] = useState(false)
  const attitude = valueOfAll(contacts, (each) => each.attitude)
  const influence = valueOfAll(contacts, (each) => each.influence)
  const managerId = valueOfAll(contacts, (each) => each.managerId)

  const input = (changes: Changes) => ({
    contacts: contacts.map(({ id, version }) => ({ id, version })),
    changes,
  })
  const edit = (changes: Changes) => tryEdit(input(changes))
  const choose = (changes: Changes): void => void doEdit(input(changes))

  return (
    <SidePanel
      title={saySeveral('title', { count, shown: formatCount(count) })}
      subtitle={saySeveral(isReadOnly ? 'hintReadOnly' : 'hint')}
      closeLabel={say('close')}
      onClose={onClose}
    >
      <Box component="section" aria-label={say('judgement')} sx={{ pb: 2 }}>
        <MarkChoice
          label={say('attitude')}
          value={attitude.isSame ? attitudeValue(attitude.value) : ''}
          otherwise={saySeveral('differs')}
          choices={[...attitudeChoices.slice(0, -1).toReversed(), ...attitudeChoices.slice(-1)]}
          isReadOnly={isReadOnly}
          onKeep={(value) => choose({ attitude: attitudeFromValue(value) })}
        />
        <MarkChoice
          label={say('influence')}
          value={influence.isSame ? (influence.value ?? notJudged) : ''}
          otherwise={saySeveral('differs')}
          choices={[
            ...influenceChoices.toReversed(),
            { value: notJudged, label: say('influenceNone'), mark: <InfluenceRing influence={null} /> },
          ]}
          isReadOnly={isReadOnly}
          onKeep={(value) => choose({ influence: influences.find((each) => each === value) ?? null })}
        />
      </Box>
      <PanelSection title={say('contactSection')}>
        <SeveralFields
          contacts={contacts}
          people={people}
          isReadOnly={isReadOnly}
          onEdit={edit}
          onChoose={choose}
        />
        <PersonLookup
          label={say('reportsTo')}
          people={people}
          value={managerId.isSame ? people.byId.get(managerId.value ?? '') : undefined}
          placeholder={managerId.isSame ? undefined : saySeveral('differs')}
          except={ids}
          isReadOnly={isReadOnly}
          onChoose={(id) => choose({ managerId: id })}
        />
        {isReadOnly || (managerId.isSame && managerId.value === null) ? null : (
          <Button onClick={() => choose({ managerId: null })} sx={{ ml: '126px', px: 1.5 }}>
            {saySeveral('toTop')}
          </Button>
        )}
      </PanelSection>
      {isReadOnly || !second || contacts.length !== 2 ? null : (
        <PanelSection title={say('informalSection')}>
          {isTying ? (
            <InformalForm contact={first} other={second} people={people} onDone={() => setTying(false)} />
          ) : (
            <Button aria-keyshortcuts="I" onClick={() => setTying(true)} sx={{ ml: -1 }}>
              {saySeveral('tie', { from: displayName(first), to: displayName(second) })}
            </Button>
          )}
        </PanelSection>
      )}
      <PanelSection title={saySeveral('selected')}>
        <Box component="ul" aria-label={saySeveral('selected')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {contacts.slice(0, listedAtMost).map((contact) => (
            <Box
              component="li"
              key={contact.id}
              sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5 }}
            >
              <AttitudeMark attitude={contact.attitude} />
              <Link
                component="button"
                onClick={() => onSelect(contact.id)}
                sx={{ textAlign: 'left', fontSize: 13, overflowWrap: 'anywhere' }}
              >
                {displayName(contact)}
              </Link>
            </Box>
          ))}
        </Box>
        {count > listedAtMost ? (
          <Box sx={{ color: 'text.secondary', py: 1 }}>
            {saySeveral('more', { count: count - listedAtMost, shown: formatCount(count - listedAtMost) })}
          </Box>
        ) : null}
      </PanelSection>
      {isReadOnly ? null : (
        <Box sx={{ pt: 3, borderTop: '1px solid', borderColor: 'divider' }}>
          <Button color="error" onClick={onRemove} sx={{ ml: -1 }}>
            {saySeveral('remove', { count, shown: formatCount(count) })}
          </Button>
        </Box>
      )}
    </SidePanel>
  )
}
