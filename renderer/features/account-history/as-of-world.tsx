import { inLanes } from '#shared/domain/world/chains.ts'
import Typography from '@mui/material/Typography'
import { formatDay, formatList } from '../../ui/format.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { FactList } from './fact-list.tsx'

/** What was known of the customer’s world on that day, in the order of its lanes, and what proved its loyalty. */
export function AsOfWorld({ then }: Readonly<{ then: AccountState }>) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  const { worldCards, worldTies, loyaltyProofs, objectives } = then
  if (worldCards.length === 0 && loyaltyProofs.length === 0)
    return <Typography color="textSecondary">{say('none')}</Typography>

  const titleOf = new Map<string, string>([...worldCards, ...objectives].map(({ id, title }) => [id, title]))
  const leadsTo = (cardId: string): readonly string[] =>
    worldTies
      .filter((tie) => tie.worldCardId === cardId)
      .flatMap((tie) => titleOf.get(tie.otherWorldCardId ?? tie.objectiveId ?? '') ?? [])
  return (
    <>
      <FactList
        title={say('worldCards')}
        facts={[...inLanes(worldCards).values()].flat().map(({ id, title, kind }) => {
          const names = formatList(leadsTo(id))
          return {
            id,
            name: sayValue({ currency: null }, 'kind', kind),
            said: title,
            ...(names !== '' && { note: say('leadsTo', { names }) }),
          }
        })}
      />
      <FactList
        title={say('proofs')}
        facts={loyaltyProofs.map(({ id, rung, title, provedOn }) => ({
          id,
          name: sayValue({ currency: null }, 'rung', rung),
          said: title,
          note: formatDay(provedOn),
        }))}
      />
    </>
  )
}
