import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useMemo, useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { AssistantSwitch } from './assistant-switch.tsx'
import { besideOf, type NewPlace } from './new-place.ts'
import { PanelSection } from './panel-section.tsx'
import { peopleAt, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { PersonLookup } from './person-lookup.tsx'

type Props = Readonly<{
  contact: Contact
  people: People
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
  onAdd: (place: NewPlace) => void
}>

/** Why a move was refused; it stands at the field until the person has another manager. */
type Refusal = Readonly<{ under: ContactId | null; sentence: string }>

/** Where the person stands: the manager, who can be changed here, the direct reports, and new people around them. */
export function HierarchySection({ contact, people, isReadOnly, onSelect, onAdd }: Props) {
  const say = usePeopleWords()
  const move = useTry('contact.move')
  const [refusal, setRefusal] = useState<Refusal>()
  const manager = people.managerOf(contact)
  const reports = people.reportsOf(contact.id)
  const { accountId } = contact
  const own = useMemo(() => peopleAt(people, accountId), [people, accountId])

  const moveUnder = async (managerId: ContactId | null): Promise<void> => {
    const outcome = await move({ id: contact.id, version: contact.version, managerId })
    setRefusal(outcome.ok ? undefined : { under: contact.managerId, sentence: sayFailure(outcome.error) })
  }

  return (
    <PanelSection title={say('hierarchySection')}>
      <PersonLookup
        label={say('reportsTo')}
        people={own}
        value={manager}
        except={contact.id}
        isReadOnly={isReadOnly}
        complaint={refusal?.under === contact.managerId ? refusal.sentence : undefined}
        onChoose={(id) => void moveUnder(id)}
      />
      {manager ? <AssistantSwitch contact={contact} isReadOnly={isReadOnly} /> : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr' }}>
        <Box sx={{ color: 'text.secondary', py: 1 }}>{say('reports')}</Box>
        <Box
          component="ul"
          aria-label={say('reports')}
          sx={{ listStyle: 'none', m: 0, p: 0, px: 1.5, minWidth: 0 }}
        >
          {reports.length === 0 ? (
            <Box component="li" sx={{ color: 'text.secondary', py: 1 }}>
              {say('noReports')}
            </Box>
          ) : null}
          {reports.map((report) => (
            <Box
              component="li"
              key={report.id}
              sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5 }}
            >
              <AttitudeMark attitude={report.attitude} />
              <Link
                component="button"
                onClick={() => onSelect(report.id)}
                sx={{ textAlign: 'left', fontSize: 13, overflowWrap: 'anywhere' }}
              >
                {displayName(report)}
              </Link>
            </Box>
          ))}
        </Box>
      </Box>
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex', gap: 1, mt: 1, ml: -1, flexWrap: 'wrap' }}>
          <Around
            label={say('addBelow')}
            shortcut="N"
            onClick={() => onAdd({ kind: 'below', managerId: contact.id })}
          />
          <Around label={say('addBeside')} shortcut="B" onClick={() => onAdd(besideOf(contact))} />
          <Around
            label={say('addAbove')}
            shortcut="U"
            onClick={() => onAdd({ kind: 'above', reportId: contact.id })}
          />
        </Box>
      )}
    </PanelSection>
  )
}

type AroundProps = Readonly<{ label: string; shortcut: string; onClick: () => void }>

function Around({ label, shortcut, onClick }: AroundProps) {
  return (
    <Button
      startIcon={<AddIcon sx={{ fontSize: '14px !important' }} />}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
      sx={{ px: 1.5 }}
    >
      {label}
    </Button>
  )
}
