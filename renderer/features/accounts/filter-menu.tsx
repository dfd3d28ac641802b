import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown'
import Chip from '@mui/material/Chip'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { CheckMark } from '../../ui/check-mark.tsx'
import { useAccountsWords } from './accounts-words.ts'

type Props<V extends string> = Readonly<{
  label: string
  choices: readonly Readonly<{ value: V; label: string }>[]
  chosen: readonly V[]
  onChoose: (chosen: readonly V[]) => void
}>

/** A chip that says what is filtered by, and opens the choices. Delete on the chip takes the filter off. */
export function FilterMenu<V extends string>({ label, choices, chosen, onChoose }: Props<V>) {
  const say = useAccountsWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const isActive = chosen.length > 0
  const names = chosen.map((value) => choices.find((each) => each.value === value)?.label ?? value)
  const toggle = (value: V): void =>
    onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])

  return (
    <>
      <Chip
        label={isActive ? sayChosen(say, label, names) : label}
        variant="outlined"
        color={isActive ? 'primary' : 'default'}
        {...(isActive ? { onDelete: () => onChoose([]) } : { icon: <ArrowDropDownIcon /> })}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{
          height: 30,
          borderRadius: 1,
          fontSize: 13,
          maxWidth: 260,
          borderColor: isActive ? 'primary.main' : 'divider',
          bgcolor: isActive ? 'primary.light' : 'background.paper',
          ...(isActive ? {} : { flexDirection: 'row-reverse', '& .MuiChip-icon': { ml: -1, mr: 1 } }),
        }}
      />
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label }, paper: { sx: { maxHeight: 360 } } }}
      >
        {choices.length === 0 ? <MenuItem disabled>{say('noneToChoose')}</MenuItem> : null}
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(choice.value)}
            onClick={() => toggle(choice.value)}
            sx={{ gap: 2, pl: 2 }}
          >
            <CheckMark isOn={chosen.includes(choice.value)} />
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

function sayChosen(
  say: ReturnType<typeof useAccountsWords>,
  filter: string,
  names: readonly string[],
): string {
  const [first = '', ...rest] = names
  return rest.length > 1
    ? say('chosenMore', { filter, name: first, count: rest.length })
    : say('chosen', { filter, names: names.join(', ') })
}
