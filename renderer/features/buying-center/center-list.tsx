import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import { useState } from 'react'
import { useGapWords } from '../../ui/gap-words.ts'
import { Light } from '../../ui/light.tsx'
import { AddCenter } from './add-center.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { FromMapButton } from './from-map/from-map-button.tsx'

type Centers = Output<'buying-center.listByAccount'>
type Props = Readonly<{
  accountId: AccountId
  centers: Centers
  chosenId: BuyingCenterId | undefined
  isReadOnly: boolean
  onChoose: (id: string) => void
}>

/** The buying centers with their lights; in a narrow window a strip above the chart. */
export function CenterList({ accountId, centers, chosenId, isReadOnly, onChoose }: Props) {
  const say = useBuyingCenterWords()
  const [isAdding, setAdding] = useState(false)
  return (
    <Box
      component="nav"
      aria-label={say('centers')}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
        p: 2,
        minHeight: 0,
        overflow: 'auto',
        borderRight: '1px solid',
        borderColor: 'divider',
        '@container (max-width: 1100px)': {
          flexDirection: 'row',
          alignItems: 'start',
          borderRight: 0,
          borderBottom: '1px solid var(--mui-palette-divider)',
        },
      }}
    >
      {centers.map((each) => (
        <CenterEntry
          key={each.center.id}
          entry={each}
          isChosen={each.center.id === chosenId}
          onChoose={() => onChoose(each.center.id)}
        />
      ))}
      {isReadOnly ? null : isAdding ? (
        <AddCenter accountId={accountId} onAdded={onChoose} onClose={() => setAdding(false)} />
      ) : (
        <>
          <Button
            startIcon={<AddIcon fontSize="small" />}
            onClick={() => setAdding(true)}
            sx={{ justifyContent: 'start', flex: 'none', px: 2 }}
          >
            {say('addCenter')}
          </Button>
          <FromMapButton accountId={accountId} onAdded={onChoose} />
        </>
      )}
    </Box>
  )
}

type EntryProps = Readonly<{ entry: Centers[number]; isChosen: boolean; onChoose: () => void }>

function CenterEntry({ entry, isChosen, onChoose }: EntryProps) {
  const say = useBuyingCenterWords()
  const { sayLight } = useGapWords()
  const light = trafficLightOf(entry.members)
  return (
    <ButtonBase
      onClick={onChoose}
      aria-current={isChosen ? 'true' : undefined}
      sx={{
        display: 'block',
        font: 'inherit',
        flex: 'none',
        maxWidth: 260,
        textAlign: 'left',
        px: 2,
        py: 1.5,
        borderRadius: 1,
        bgcolor: isChosen ? 'primary.light' : 'transparent',
        '&:hover': { bgcolor: isChosen ? 'primary.light' : 'action.hover' },
      }}
    >
      <Box component="span" sx={{ display: 'block', fontWeight: isChosen ? 600 : 500, lineHeight: 1.35 }}>
        {entry.center.name}
      </Box>
      <Box
        component="span"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          mt: 0.75,
          fontSize: 12,
          color: 'text.secondary',
        }}
      >
        <Light light={light.light} word={sayLight(light)} />
        {say('members', { count: entry.members.length })}
      </Box>
    </ButtonBase>
  )
}
