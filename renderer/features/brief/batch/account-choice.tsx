import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { useBatchWords } from './batch-words.ts'
import type { Choice } from './use-chosen-accounts.ts'

/** No tier, segment or id is called so. */
const everyone = '*'

type Props = Readonly<{ choice: Choice; onSet: SetParams }>

/** Whose briefs: by tier, segment and owner. What the list of accounts was narrowed by comes along in the address. */
export function AccountChoice({ choice, onSet }: Props) {
  const say = useBatchWords()
  const inUse = useAsk('account.listWordsInUse', {})
  const team = useAsk('team-member.list', {})
  const all = [everyone, say('all')] as const
  const words = (list: readonly string[] | undefined, chosen: readonly string[]) => [
    all,
    ...[...new Set([...(list ?? []), ...chosen])]
      .filter((word) => word !== '')
      .map((word) => [word, word] as const),
  ]
  const narrowed = [
    ...(choice.search === '' ? [] : [`“${choice.search}”`]),
    ...(choice.statuses.length === 0 ? [] : [say('byStatus')]),
    ...(choice.planStates.length === 0 ? [] : [say('byPlan')]),
  ]
  return (
    <Box role="group" aria-label={say('which')} sx={{ display: 'grid', gap: 3 }}>
      <LabeledPick
        label={say('tier')}
        value={choice.tiers[0] ?? everyone}
        choices={words(inUse.value?.tiers, choice.tiers)}
        onPick={(tier) => onSet({ tier: tier === everyone ? null : tier })}
      />
      <LabeledPick
        label={say('segment')}
        value={choice.segments[0] ?? everyone}
        choices={words(inUse.value?.segments, choice.segments)}
        onPick={(segment) => onSet({ segment: segment === everyone ? null : segment })}
      />
      <LabeledPick
        label={say('owner')}
        value={
          team.value?.some(({ id }) => id === choice.ownerIds[0])
            ? (choice.ownerIds[0] ?? everyone)
            : everyone
        }
        choices={[all, ...(team.value ?? []).map(({ id, name }) => [id, name] as const)]}
        onPick={(owner) => onSet({ owner: owner === everyone ? null : owner })}
      />
      {narrowed.length === 0 ? null : (
        <Box>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
            {say('narrowed', { what: narrowed.join(', ') })}
          </Typography>
          <Button size="small" onClick={() => onSet({ q: null, status: null, plan: null })}>
            {say('widen')}
          </Button>
        </Box>
      )}
    </Box>
  )
}
