import {
  displayName,
  type Contact,
  type ContactId,
  type InformalLine,
} from '#shared/domain/relationship/model.ts'
import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { InformalForm } from './informal-form.tsx'
import { LineMark } from './line-mark.tsx'
import { PanelSection } from './panel-section.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  contact: Contact
  people: People
  lines: readonly InformalLine[]
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
}>

/** Who the person influences, is allied or in conflict with, beside the hierarchy. */
export function InformalSection({ contact, people, lines, isReadOnly, onSelect }: Props) {
  const say = usePeopleWords()
  const [isAdding, setAdding] = useState(false)
  const own = lines.filter((line) => line.fromContactId === contact.id || line.toContactId === contact.id)
  return (
    <PanelSection title={say('informalSection')}>
      {own.length === 0 && !isAdding ? (
        <Box sx={{ color: 'text.secondary', py: 1 }}>{say('noInformal')}</Box>
      ) : null}
      <Box component="ul" aria-label={say('informalSection')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {own.map((line) => (
          <Tie
            key={line.id}
            line={line}
            contact={contact}
            people={people}
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

type TieProps = Readonly<{
  line: InformalLine
  contact: Contact
  people: People
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
}>

function Tie({ line, contact, people, isReadOnly, onSelect }: TieProps) {
  const say = usePeopleWords()
  const remove = useDo('informal-line.remove')
  const isFrom = line.fromContactId === contact.id
  const other = people.byId.get(isFrom ? line.toContactId : line.fromContactId)
  const name = other ? displayName(other) : say('elsewhere')
  const sentence = say(isFrom ? `from-${line.kind}` : `to-${line.kind}`, { name })
  const about = [say(`strength-${line.strength}`).toLowerCase(), line.note, line.source].filter(Boolean)

  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'start', gap: 1.5, py: 1 }}>
      <Box
        component="svg"
        viewBox="0 0 16 16"
        aria-hidden
        sx={{ width: 16, height: 16, mt: 0.5, flex: 'none' }}
      >
        <LineMark kind={line.kind} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {other ? (
          <Link
            component="button"
            onClick={() => onSelect(other.id)}
            sx={{ textAlign: 'left', fontSize: 13, '&::first-letter': { textTransform: 'uppercase' } }}
          >
            {sentence}
          </Link>
        ) : (
          sentence
        )}
        <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{about.join(' · ')}</Box>
      </Box>
      {isReadOnly ? null : (
        <IconButton
          aria-label={say('removeLine', { name })}
          onClick={() => void remove({ id: line.id, version: line.version })}
          sx={{ p: 0.5 }}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </Box>
  )
}
