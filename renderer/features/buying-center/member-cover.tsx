import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { rungOf, type Relationship } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../api/use-ask.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ accountId: AccountId; member: MemberInChart }>

/** Who of us covers the member, how well, and how well it should be. Nothing where nobody covers anybody at the account. */
export function MemberCover({ accountId, member }: Props) {
  const say = useBuyingCenterWords()
  const relationships = useAsk('relationship.listByAccount', { accountId })
  const team = useAsk('team-member.list', {})
  if (member.coveredBy === null) return null
  const ties = (relationships.value ?? []).filter(({ contactId }) => contactId === member.contactId)

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr' }}>
      <Box id="member-cover" sx={{ color: 'text.secondary', py: 1 }}>
        {say('coverage')}
      </Box>
      {ties.length === 0 || team.value === undefined ? (
        <Box sx={{ py: 1, px: 1.75 }}>
          {member.coveredBy === 0 ? say('coveredByNone') : say('coveredBy', { count: member.coveredBy })}
        </Box>
      ) : (
        <Box
          component="ul"
          aria-labelledby="member-cover"
          sx={{ listStyle: 'none', m: 0, py: 1, px: 1.75, display: 'grid', gap: 1 }}
        >
          {ties.map((tie) => (
            <li key={tie.id}>
              {team.value?.find(({ id }) => id === tie.teamMemberId)?.name}
              <Box
                component="span"
                sx={{
                  display: 'block',
                  fontSize: 12,
                  color: isBelow(tie) ? 'warning.main' : 'text.secondary',
                }}
              >
                {say(isBelow(tie) ? 'coverBelow' : 'coverReached', {
                  now: say(`level-${tie.currentLevel}`),
                  target: say(`level-${tie.targetLevel}`).toLowerCase(),
                })}
              </Box>
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

function isBelow({ currentLevel, targetLevel }: Relationship): boolean {
  return rungOf(currentLevel) < rungOf(targetLevel)
}
