import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../../ui/influence-ring.tsx'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { knownFirms, knownValues, type People } from '../people.ts'
import { rolesInOrder } from './card-signs.ts'
import { ChoiceChips } from './choice-chips.tsx'
import { useLookWords } from './look-words.ts'
import { isFilter, needs, noFilter, standings, type PeopleFilter } from './people-filter.ts'
import type { Filter } from './use-filter.ts'

type Props = Readonly<{ filter: Filter; people: People; count: string; onClear: () => void }>

/**
 * Everything that can be asked for. Each choice counts at once; the map is seen beside it. What is typed stands here first: the
 * address follows.
 */
export function FilterForm({ filter: { filter: given, choose }, people, count, onClear }: Props) {
  const say = useLookWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const [filter, setFilter] = useState(given)
  const change = (part: Partial<PeopleFilter>): void => {
    const next = { ...filter, ...part }
    setFilter(next)
    choose(next)
  }
  const clear = (): void => {
    setFilter(noFilter)
    onClear()
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, p: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {say('filterTitle')}
        </Typography>
        <Box
          component="span"
          role="status"
          sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {count}
        </Box>
      </Box>
      <TextField
        autoFocus
        fullWidth
        size="small"
        label={say('filterText')}
        placeholder={say('filterTextHint')}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off', spellCheck: false } }}
      />
      <ChoiceChips
        title={say('filterAttitude')}
        values={[...attitudes.toReversed(), null]}
        chosen={filter.attitudes}
        labelOf={sayAttitude}
        markOf={markOfAttitude}
        onChoose={(chosen) => change({ attitudes: chosen })}
      />
      <ChoiceChips
        title={say('filterInfluence')}
        values={[...influences.toReversed(), null]}
        chosen={filter.influences}
        labelOf={sayInfluence}
        markOf={markOfInfluence}
        onChoose={(chosen) => change({ influences: chosen })}
      />
      <ChoiceChips
        title={say('filterNeed')}
        values={needs}
        chosen={filter.needs}
        labelOf={(need) => say(`need-${need}`)}
        onChoose={(chosen) => change({ needs: chosen })}
      />
      <ChoiceChips
        title={say('filterRole')}
        values={rolesInOrder}
        chosen={filter.roles}
        labelOf={(role) => say(`role-${role}`)}
        onChoose={(chosen) => change({ roles: chosen })}
      />
      <ChoiceChips
        title={say('filterDepartment')}
        values={valuesOf('department', filter.departments)}
        chosen={filter.departments}
        labelOf={(name) => name}
        onChoose={(chosen) => change({ departments: chosen })}
      />
      <ChoiceChips
        title={say('filterLocation')}
        values={valuesOf('location', filter.locations)}
        chosen={filter.locations}
        labelOf={(name) => name}
        onChoose={(chosen) => change({ locations: chosen })}
      />
      <ChoiceChips
        title={say('filterStanding')}
        values={standings}
        chosen={filter.standings}
        labelOf={(standing) => say(`standing-${standing}`)}
        onChoose={(chosen) => change({ standings: chosen })}
      />
      <ChoiceChips
        title={say('filterFirm')}
        values={[...new Set([...knownFirms(people), ...filter.firms])]}
        chosen={filter.firms}
        labelOf={(name) => name}
        onChoose={(chosen) => change({ firms: chosen })}
      />
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <FormControlLabel
          sx={{ flex: 1, m: 0, gap: 1 }}
          control={
            <Checkbox
              size="small"
              sx={{ p: 0 }}
              checked={filter.isListed}
              onChange={(event) => change({ isListed: event.target.checked })}
            />
          }
          label={say('filterListed')}
        />
        <Button disabled={!isFilter(filter)} onClick={clear}>
          {say('filterClear')}
        </Button>
      </Box>
    </Box>
  )

  /** What is chosen is there even if nobody has it any more: else it could not be taken back. */
  function valuesOf(field: 'department' | 'location', chosen: readonly string[]): readonly string[] {
    const known = knownValues(people, field).map((value) => value.trim())
    return [...new Set([...known.filter(Boolean), ...chosen])]
  }
}

function markOfAttitude(attitude: Attitude | null) {
  return <AttitudeMark attitude={attitude} />
}

function markOfInfluence(influence: Influence | null) {
  return <InfluenceRing influence={influence} />
}
