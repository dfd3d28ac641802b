import type { AccountId } from '#shared/domain/account/model.ts'
import { loyaltyLadder, loyaltyLevel, loyaltyRungs } from '#shared/domain/loyalty/ladder.ts'
import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { KeptText } from '../kept-text.tsx'
import { PartFrame, RemoveButton } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'

const none: readonly never[] = []

/** The six rungs of loyalty, the highest on top, each with what proves it and when; the level ends below the first gap. */
export function LoyaltyLadder({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = usePartsWords()
  const today = useToday()
  const isReadOnly = useIsReadOnly()
  const answer = useAsk('loyalty.listByAccount', { accountId })
  const add = useTry('loyalty.addProof')
  const write = useTry('loyalty.editProof')
  const edit = useDo('loyalty.editProof')
  const remove = useDo('loyalty.removeProof')
  const proofs = answer.value ?? none
  const rungs = useMemo(() => loyaltyLadder(proofs).toReversed(), [proofs])

  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  return (
    <PartFrame
      title={say('loyalty')}
      aside={say('level', { level: loyaltyLevel(proofs), total: loyaltyRungs.length })}
    >
      <Ladder>
        {rungs.map(({ rung, proofs: own, isReached }) => {
          const standing = isReached ? 'reached' : own.length > 0 ? 'aboveGap' : 'notReached'
          return (
            <li key={rung}>
              <span aria-hidden="true">{marks[standing]}</span>
              <div>
                <strong>{say(`rung-${rung}`)}</strong> <span className="quiet">{say(standing)}</span>
                <ul>
                  {own.map((proof) => (
                    <li key={proof.id}>
                      <DayField
                        label={say('provedOn', { title: proof.title })}
                        value={proof.provedOn}
                        isReadOnly={isReadOnly}
                        onKeep={(provedOn) => {
                          if (provedOn !== null)
                            void edit({ id: proof.id, version: proof.version, changes: { provedOn } })
                        }}
                      />
                      <KeptText
                        label={say('proof', { title: proof.title })}
                        of={proof}
                        stored={proof.title}
                        isOneLine
                        isReadOnly={isReadOnly}
                        onKeep={(title, version) => write({ id: proof.id, version, changes: { title } })}
                      />
                      {isReadOnly ? null : (
                        <RemoveButton
                          label={say('remove', { title: proof.title })}
                          onRemove={() => void remove({ id: proof.id, version: proof.version })}
                        />
                      )}
                    </li>
                  ))}
                </ul>
                {isReadOnly ? null : (
                  <NewLine
                    label={say('addProof', { rung: say(`rung-${rung}`) })}
                    hint={say('addProofHint')}
                    onAdd={(title) => add({ accountId, rung, provedOn: today, title })}
                  />
                )}
              </div>
            </li>
          )
        })}
      </Ladder>
    </PartFrame>
  )
}

const marks = { reached: '●', aboveGap: '◐', notReached: '○' } as const

const Ladder = styled('ul')({
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    padding: '3px 0',
    borderTop: '1px solid var(--mui-palette-divider)',
    breakInside: 'avoid',
  },
  '& strong': { fontWeight: 500 },
  '& ul > li': { display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr) 24px', gap: 4 },
})
