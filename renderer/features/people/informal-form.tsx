import { sayFailure } from '#shared/contract/failure-words.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import {
  displayName,
  informalLineKinds,
  isDirected,
  lineStrengths,
  type Contact,
  type ContactId,
  type InformalLineKind,
  type LineStrength,
} from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type FormEvent } from 'react'
import { useTry } from '../../api/use-do.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { useToday } from '../../ui/use-today.ts'
import { LineMark } from './line-mark.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { PersonLookup } from './person-lookup.tsx'
import { useTieWords } from './tie/tie-words.ts'

type Props = Readonly<{
  contact: Contact
  /** Who is at the other end, where that is settled. */
  other?: Contact
  people: People
  onDone: () => void
}>

/** A new informal line from the person to another: of which kind, and how strong. */
export function InformalForm({ contact, other, people, onDone }: Props) {
  const say = usePeopleWords()
  const sayTie = useTieWords()
  const today = useToday()
  const add = useTry('informal-line.add')
  const [kind, setKind] = useState<InformalLineKind>('influences')
  const [otherId, setOtherId] = useState<ContactId | null>(other?.id ?? null)
  const [strength, setStrength] = useState<LineStrength>(2)
  const [isTurned, setTurned] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const end = people.byId.get(otherId ?? '')

  const keep = async (endId: ContactId): Promise<void> => {
    const isBack = isTurned && isDirected({ kind })
    const outcome = await add({
      fromContactId: isBack ? endId : contact.id,
      toContactId: isBack ? contact.id : endId,
      kind,
      strength,
      ...assumedOn(today),
    })
    if (outcome.ok) onDone()
    else setRefusal(sayFailure(outcome.error))
  }

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (otherId !== null) void keep(otherId)
  }
  const asSentence = (from: Contact, to: Contact): string =>
    `${displayName(from)} ${say(`from-${kind}`, { name: displayName(to) })}`

  return (
    <Box
      component="form"
      role="group"
      aria-label={say('addLine')}
      onSubmit={onSubmit}
      sx={{ display: 'grid', gap: 1, py: 1 }}
    >
      <InlineChoice
        label={say('lineKind')}
        value={kind}
        choices={informalLineKinds.map((each) => ({
          value: each,
          label: say(`kind-${each}`),
          mark: (
            <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
              <LineMark kind={each} />
            </svg>
          ),
        }))}
        onKeep={(value) => setKind(informalLineKinds.find((each) => each === value) ?? kind)}
      />
      {other ? null : (
        <PersonLookup
          label={say('lineWith')}
          people={people}
          value={end}
          except={contact.id}
          complaint={refusal}
          onChoose={setOtherId}
        />
      )}
      {end && isDirected({ kind }) ? (
        <InlineChoice
          label={sayTie('direction')}
          value={isTurned ? 'back' : 'on'}
          choices={[
            { value: 'on', label: asSentence(contact, end) },
            { value: 'back', label: asSentence(end, contact) },
          ]}
          onKeep={(value) => setTurned(value === 'back')}
        />
      ) : null}
      <InlineChoice
        label={say('lineStrength')}
        value={String(strength)}
        choices={lineStrengths.map((each) => ({ value: String(each), label: say(`strength-${each}`) }))}
        onKeep={(value) => setStrength(lineStrengths.find((each) => String(each) === value) ?? strength)}
      />
      {other && refusal !== undefined ? (
        <Box role="alert" sx={{ color: 'error.main', fontSize: 12 }}>
          {refusal}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={otherId === null} autoFocus={other !== undefined}>
          {say('lineAdd')}
        </Button>
        <Button onClick={onDone}>{say('cancel')}</Button>
      </Box>
    </Box>
  )
}
