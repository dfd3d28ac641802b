import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { ContractsPart } from './contracts-part.tsx'

/** The contracts of an account. */
export function ContractsPage() {
  const { accountId } = useParams()
  if (!isId<'account'>(accountId)) return null
  return (
    <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 4, py: 3 }}>
      <ContractsPart key={accountId} accountId={accountId} />
    </Box>
  )
}
