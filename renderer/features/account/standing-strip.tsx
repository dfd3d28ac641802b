import type { AccountStanding } from '#shared/contract/account.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import { useAccountWords } from './account-words.ts'
import { Figure } from './figure.tsx'
import { useFigures } from './use-figures.ts'

type Props = Readonly<{ accountId: AccountId; name: string; standing: AccountStanding | undefined }>

/** How the account stands, in one line of figures. Each says how it came about, and leads to where it is made. */
export function StandingStrip({ accountId, name, standing }: Props) {
  const say = useAccountWords()
  return (
    <Box
      component="ul"
      aria-label={say('figures', { name })}
      sx={{
        display: 'flex',
        listStyle: 'none',
        m: 0,
        px: 1.5,
        height: 46,
        overflowX: 'auto',
        overflowY: 'hidden',
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      {standing ? <Figures accountId={accountId} standing={standing} /> : null}
    </Box>
  )
}

function Figures({ accountId, standing }: Readonly<{ accountId: AccountId; standing: AccountStanding }>) {
  const figures = useFigures(standing)
  return figures.map((figure) => (
    <Figure
      key={figure.label}
      {...figure}
      to={figure.at === undefined ? undefined : `/accounts/${accountId}/${figure.at}`}
    />
  ))
}
