import type { Output } from '#shared/contract/contract.ts'
import CallMergeIcon from '@mui/icons-material/CallMerge'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { MergeOrRemove, type Leaving } from '../merge-or-remove.tsx'
import { useCompetitorsWords } from './competitors-words.ts'

type Listed = Output<'competitor.list'>['competitors'][number]

/** The competitors of the workspace: named, merged and removed, with where each is; and whom opportunities name beside them. */
export function Competitors({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useCompetitorsWords()
  const { competitors = [], unlisted = [] } = useAsk('competitor.list', {}).value ?? {}
  const add = useTry('competitor.add')
  const take = useDo('competitor.add')
  const merge = useDo('competitor.merge')
  const remove = useDo('competitor.remove')
  const [leaving, setLeaving] = useState<Leaving<Listed>>()

  return (
    <Box sx={{ maxWidth: 900 }}>
      {competitors.length === 0 ? <Typography color="textSecondary">{say('none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {competitors.map((each) => (
          <Row
            key={each.id}
            competitor={each}
            isReadOnly={isReadOnly}
            isAlone={competitors.length < 2}
            onMerge={() => setLeaving({ thing: each, by: 'merge' })}
            onRemove={() => setLeaving({ thing: each, by: 'removal' })}
          />
        ))}
      </Box>
      {isReadOnly ? null : (
        <Box sx={{ px: '7px', py: 1.5 }}>
          <NewLine label={say('add')} onAdd={(name) => add({ name })} />
        </Box>
      )}
      {unlisted.length > 0 ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3">{say('unlisted')}</Typography>
          {unlisted.map(({ name, opportunities }) => (
            <Button
              key={name}
              disabled={isReadOnly}
              aria-label={say('take', { name })}
              onClick={() => void take({ name })}
            >
              {say('takeIt', { name, opportunities: say('opportunities', { count: opportunities }) })}
            </Button>
          ))}
        </Box>
      ) : null}
      {leaving ? (
        <MergeOrRemove
          leaving={leaving}
          things={competitors}
          say={say}
          onMerge={(stays, goes) =>
            void merge({
              stays: { id: stays.id, version: stays.version },
              goes: { id: goes.id, version: goes.version },
            })
          }
          onRemove={({ id, version }) => void remove({ id, version })}
          onOver={() => setLeaving(undefined)}
        />
      ) : null}
    </Box>
  )
}

type RowProps = Readonly<{
  competitor: Listed
  isReadOnly: boolean
  isAlone: boolean
  onMerge: () => void
  onRemove: () => void
}>

function Row({ competitor, isReadOnly, isAlone, onMerge, onRemove }: RowProps) {
  const say = useCompetitorsWords()
  const edit = useTry('competitor.edit')
  const { id, version, name, note } = competitor
  const where = say('where', {
    opportunities: say('opportunities', { count: competitor.opportunities }),
    centers: say('centers', { count: competitor.centers }),
    cells: say('cells', { count: competitor.cells }),
  })
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 260px auto',
        alignItems: 'center',
        gap: 2,
        borderBottom: '1px solid',
        borderColor: 'divider',
      }}
    >
      <InlineField
        label={say('name', { name })}
        of={competitor}
        field="name"
        isLabelHidden
        value={name}
        isReadOnly={isReadOnly}
        onKeep={(text) => (text.trim() === '' ? undefined : edit({ id, version, changes: { name: text } }))}
      />
      <InlineField
        label={say('note', { name })}
        of={competitor}
        field="note"
        isLabelHidden
        value={note}
        isReadOnly={isReadOnly}
        onKeep={(text) => edit({ id, version, changes: { note: text } })}
      />
      <Typography variant="caption" color="textSecondary">
        {where}
      </Typography>
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex' }}>
          <IconButton aria-label={say('merge', { name })} disabled={isAlone} onClick={onMerge}>
            <CallMergeIcon sx={{ fontSize: 16 }} />
          </IconButton>
          <IconButton aria-label={say('remove', { name })} onClick={onRemove}>
            <CloseIcon sx={{ fontSize: 16 }} />
          </IconButton>
        </Box>
      )}
    </Box>
  )
}
