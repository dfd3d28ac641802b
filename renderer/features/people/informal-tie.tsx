import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import {
  lineStrengths,
  type Contact,
  type ContactId,
  type InformalLine,
} from '#shared/domain/relationship/model.ts'
import { evidenceOfLine } from '#shared/domain/relationship/to-verify.ts'
import CloseIcon from '@mui/icons-material/Close'
import EditIcon from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { EvidenceLine } from '../../ui/evidence-line.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { LineMark } from './line-mark.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  line: InformalLine
  contact: Contact
  people: People
  /** How somebody at an end of the line is called, at this account or elsewhere. */
  nameOf: (id: ContactId) => string
  aging: Aging
  sources: readonly string[]
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
}>

/** An informal line as a sentence with what it rests on; how strong it is and a note are edited where it stands. */
export function InformalTie({ line, contact, people, nameOf, aging, sources, isReadOnly, onSelect }: Props) {
  const say = usePeopleWords()
  const edit = useTry('informal-line.edit')
  const choose = useDo('informal-line.edit')
  const remove = useDo('informal-line.remove')
  const [isOpen, setOpen] = useState(false)
  const { id, version, kind, strength } = line
  const isFrom = line.fromContactId === contact.id
  const otherId = isFrom ? line.toContactId : line.fromContactId
  const other = people.byId.get(otherId)
  const name = nameOf(otherId)
  const sentence = say(isFrom ? `from-${kind}` : `to-${kind}`, { name })
  const about = [say(`strength-${strength}`).toLowerCase(), line.note].filter(Boolean)
  const keepEvidence = (evidence: Evidence) => edit({ id, version, changes: { ...evidence } })
  const chooseEvidence = (evidence: Evidence) => void choose({ id, version, changes: { ...evidence } })

  return (
    <Box component="li" sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1.5 }}>
        <Box
          component="svg"
          viewBox="0 0 16 16"
          aria-hidden
          sx={{ width: 16, height: 16, mt: 0.5, flex: 'none' }}
        >
          <LineMark kind={kind} />
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
          {isOpen ? null : <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{about.join(' · ')}</Box>}
        </Box>
        {isReadOnly ? null : (
          <>
            <IconButton
              aria-label={say('editLine', { name })}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              sx={{ p: 0.5 }}
            >
              <EditIcon sx={{ fontSize: 16 }} />
            </IconButton>
            <IconButton
              aria-label={say('removeLine', { name })}
              onClick={() => void remove({ id, version })}
              sx={{ p: 0.5 }}
            >
              <CloseIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </>
        )}
      </Box>
      {isOpen && !isReadOnly ? (
        <Box role="group" aria-label={sentence} sx={{ pl: '28px' }}>
          <InlineChoice
            label={say('lineStrength')}
            value={String(strength)}
            choices={lineStrengths.map((each) => ({ value: String(each), label: say(`strength-${each}`) }))}
            onKeep={(value) => {
              const next = lineStrengths.find((each) => String(each) === value) ?? strength
              void choose({ id, version, changes: { strength: next } })
            }}
          />
          <InlineField
            label={say('note')}
            of={line}
            value={line.note}
            isMultiline
            onKeep={(note) => edit({ id, version, changes: { note } })}
          />
        </Box>
      ) : null}
      <EvidenceLine
        judgement={say('theLine', { sentence })}
        of={line}
        evidence={evidenceOfLine(line)}
        aging={aging}
        sources={sources}
        indentPx={28}
        isReadOnly={isReadOnly}
        onKeep={keepEvidence}
        onChoose={chooseEvidence}
      />
    </Box>
  )
}
