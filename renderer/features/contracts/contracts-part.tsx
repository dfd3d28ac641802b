import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NewLine } from '../../ui/new-line.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ContractsTable } from './contracts-table.tsx'
import { useContractsWords } from './contracts-words.ts'

/** What was agreed upon with an account, with the line to add to it. */
export function ContractsPart({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useContractsWords()
  const today = useToday()
  const isReadOnly = useIsReadOnly()
  const add = useTry('contract.add')
  const answer = useAsk('contract.listByAccount', { accountId })
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return null
  const { contracts, currency } = answer.value
  return (
    <Box component="section" aria-label={say('title')} sx={{ mt: 2, fontSize: 13, overflowX: 'auto' }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {say('title')}
      </Typography>
      {contracts.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{say(isReadOnly ? 'noneReadOnly' : 'none')}</Box>
      ) : (
        <ContractsTable contracts={contracts} currency={currency} today={today} isReadOnly={isReadOnly} />
      )}
      {isReadOnly ? null : (
        <Box className="no-print">
          <NewLine label={say('add')} onAdd={(name) => add({ accountId, name, startsOn: today })} />
        </Box>
      )}
    </Box>
  )
}
