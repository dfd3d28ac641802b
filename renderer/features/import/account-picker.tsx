import type { AccountId } from '#shared/domain/account/model.ts'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'

type Named = Readonly<{ id: AccountId; name: string }>
type Props = Readonly<{ label: string; value: Named | null; onPick: (account: Named | null) => void }>

/** Finds an account by typing part of its name. */
export function AccountPicker({ label, value, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const found = useAsk('account.list', { filter: { search: typed === value?.name ? '' : typed }, limit: 20 })
  return (
    <Autocomplete<Named>
      options={found.value?.rows ?? []}
      value={value}
      inputValue={typed}
      onInputChange={(_event, text) => setTyped(text.slice(0, 200))}
      onChange={(_event, account) => onPick(account && { id: account.id, name: account.name })}
      getOptionLabel={(account) => account.name}
      getOptionKey={(account) => account.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      sx={{ minWidth: 280 }}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  )
}
