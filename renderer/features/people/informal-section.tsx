import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { Contact, ContactId, InformalLine } from '#shared/domain/relationship/model.ts'
import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { InformalForm } from './informal-form.tsx'
import { InformalTie } from './informal-tie.tsx'
import { PanelSection } from './panel-section.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { useNamesElsewhere } from './use-names-elsewhere.ts'

type Props = Readonly<{
  contact: Contact
  people: People
  lines: readonly InformalLine[]
  aging: Aging
  /** Who may have said that a line is there. */
  sources: readonly string[]
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
}>

/** Who the person influences, is allied or in conflict with, beside the hierarchy. */
export function InformalSection({ contact, people, lines, aging, sources, isReadOnly, onSelect }: Props) {
  const say = usePeopleWords()
  const [isAdding, setAdding] = useState(false)
  const own = lines.filter((line) => line.fromContactId === contact.id || line.toContactId === contact.id)
  const nameOf = useNamesElsewhere(people, own)
  return (
    <PanelSection title={say('informalSection')}>
      {own.length === 0 && !isAdding ? (
        <Box sx={{ color: 'text.secondary', py: 1 }}>{say('noInformal')}</Box>
      ) : null}
      <Box component="ul" aria-label={say('informalSection')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {own.map((line) => (
          <InformalTie
            key={line.id}
            line={line}
            contact={contact}
            people={people}
            nameOf={nameOf}
            aging={aging}
            sources={sources}
            isReadOnly={isReadOnly}
            onSelect={onSelect}
          />
        ))}
      </Box>
      {isReadOnly ? null : isAdding ? (
        <InformalForm contact={contact} people={people} onDone={() => setAdding(false)} />
      ) : (
        <Button
          startIcon={<AddIcon sx={{ fontSize: '14px !important' }} />}
          onClick={() => setAdding(true)}
          sx={{ ml: -1, px: 1.5 }}
        >
          {say('addLine')}
        </Button>
      )}
    </PanelSection>
  )
}
