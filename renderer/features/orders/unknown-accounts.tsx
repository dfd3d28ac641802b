import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAccountSearch } from '../../api/use-account-search.ts'
import { useDo } from '../../api/use-do.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount } from '../../ui/format.ts'
import { LookupField } from '../../ui/lookup-field.tsx'
import { useOrdersWords } from './orders-words.ts'

type Unknown = Output<'order.preview'>['unknown']
type Props = Readonly<{
  unknown: Unknown
  count: number
  accounts: ReadonlyMap<string, AccountId>
  /** Whether the list is of before the last decision. */
  isBusy: boolean
  onChange: (accounts: ReadonlyMap<string, AccountId>) => void
}>

const shownAtMost = 200

/** Whom a file names and nobody knows: each is one of ours, written otherwise, or is made. */
export function UnknownAccounts({ unknown, count, accounts, isBusy, onChange }: Props) {
  const say = useOrdersWords()
  const make = useDo('order.makeAccounts')
  const [isMaking, setMaking] = useState(false)
  const undecided = unknown.filter(({ named }) => !accounts.has(named))
  const makeAll = async (): Promise<void> => {
    setMaking(true)
    await make({
      accounts: undecided.map(({ named, name, isSourceId }) => ({
        name,
        sourceId: isSourceId ? named : null,
      })),
    })
    setMaking(false)
  }
  return (
    <Box component="section" aria-labelledby="unknown" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id="unknown" variant="h2">
        {say('unknown')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('unknownCount', { count, formatted: formatCount(count) })}{' '}
        {shownAtMost < count ? say('onlyFirst', { shown: shownAtMost }) : null}
      </Typography>
      <Box
        sx={{
          maxHeight: 320,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Figures aria-labelledby="unknown">
          <thead>
            <tr>
              <th scope="col">{say('named')}</th>
              <th scope="col" className="figure">
                {say('lines')}
              </th>
              <th scope="col">{say('isMeant')}</th>
            </tr>
          </thead>
          <tbody>
            {unknown.slice(0, shownAtMost).map((each) => (
              <tr key={each.named}>
                <th scope="row">
                  {each.name}
                  {each.name === each.named ? null : (
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {' '}
                      {each.named}
                    </Box>
                  )}
                </th>
                <td className="figure">{formatCount(each.lines)}</td>
                <td>
                  <Meant
                    about={each}
                    isBusy={isBusy}
                    onMeant={(id) => onChange(new Map([...accounts, [each.named, id]]))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          disabled={isMaking || isBusy || undecided.length === 0}
          onClick={() => void makeAll()}
        >
          {say('makeAll', { count: undecided.length, formatted: formatCount(undecided.length) })}
        </Button>
        <Typography variant="caption" color="textSecondary">
          {say('makeAllHint')}
        </Typography>
      </Box>
    </Box>
  )
}

type MeantProps = Readonly<{ about: Unknown[number]; isBusy: boolean; onMeant: (id: AccountId) => void }>

/** Those that are written nearly so are one press away; any other is looked up. */
function Meant({ about, isBusy, onMeant }: MeantProps) {
  const say = useOrdersWords()
  const make = useDo('order.makeAccounts')
  const { found, search, isSearching } = useAccountSearch()
  const [isOther, setOther] = useState(false)
  const { named, name, isSourceId, near } = about
  if (isOther)
    return (
      <LookupField
        label={say('isMeantBy', { name })}
        value={null}
        found={found}
        isSearching={isSearching}
        nothingFound={say('nothingFound')}
        onSearch={search}
        onChoose={(account) => {
          if (account) onMeant(account.id)
        }}
      />
    )
  return (
    <TextField
      select
      variant="standard"
      value=""
      disabled={isBusy}
      sx={{ minWidth: 240 }}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': say('isMeantBy', { name }) } }}
      onChange={({ target }) => {
        if (target.value === 'make') void make({ accounts: [{ name, sourceId: isSourceId ? named : null }] })
        else if (target.value === 'other') setOther(true)
        else {
          const found = near.find(({ accountId }) => accountId === target.value)
          if (found) onMeant(found.accountId)
        }
      }}
    >
      <option value="">{say('undecided')}</option>
      {near.map(({ accountId, name: known }) => (
        <option key={accountId} value={accountId}>
          {known}
        </option>
      ))}
      <option value="other">{say('otherAccount')}</option>
      <option value="make">{say('makeIt')}</option>
    </TextField>
  )
}
