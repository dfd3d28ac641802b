import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{
  accountId: AccountId
  units: Output<'account.get'>['children']
  isReadOnly: boolean
}>

/** The accounts that belong to this one. */
export function UnitList({ accountId, units, isReadOnly }: Props) {
  const say = useAccountWords()
  return (
    <>
      {units.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('noUnits')}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {units.map((unit) => (
          <Box component="li" key={unit.id} sx={{ py: 0.5 }}>
            <Link component={RouteLink} to={`/accounts/${unit.id}`} underline="hover">
              {unit.name}
            </Link>
          </Box>
        ))}
      </Box>
      {isReadOnly ? null : (
        <Button component={RouteLink} to={`/accounts?add=${accountId}`} sx={{ mt: 1, ml: -1 }}>
          {say('addUnit')}
        </Button>
      )}
    </>
  )
}
