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
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { MergeChoice } from '../merge-choice.tsx'
import { useCompetitorsWords } from './competitors-words.ts'

type Listed = Output<'competitor.list'>['competitors'][number]

/** The competitors of the workspace: named, merged and removed, with where each is; and whom opportunities name beside them. */
export function Competitors({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useCompetitorsWords()
  const { competitors = [], unlisted = [] } = useAsk('competitor.list', {}).value ?? {}
  const add = useTry('competitor.add')
  const merge = useDo('competitor.merge')
  const remove = useDo('competitor.remove')
  const [merging, setMerging] = useState<Listed>()
  const [leaving, setLeaving] = useState<Listed>()

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
            onMerge={() => setMerging(each)}
            onRemove={() => setLeaving(each)}
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
              onClick={() => void add({ name })}
            >
              {say('takeIt', { name, opportunities: say('opportunities', { count: opportunities }) })}
            </Button>
          ))}
        </Box>
      ) : null}
      {merging ? (
        <MergeChoice
          title={say('mergeTitle', { name: merging.name })}
          why={say('mergeWhy')}
          label={say('into')}
          confirmLabel={say('mergeIt')}
          cancelLabel={say('cancel')}
          choices={competitors.filter(({ id }) => id !== merging.id)}
          onCancel={() => setMerging(undefined)}
          onChoose={({ id, version }) => {
            setMerging(undefined)
            void merge({ stays: { id, version }, goes: { id: merging.id, version: merging.version } })
          }}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={say('removeAsk', { name: leaving.name })}
          confirmLabel={say('removeIt')}
          cancelLabel={say('cancel')}
          isDestructive
          onCancel={() => setLeaving(undefined)}
          onConfirm={() => {
            setLeaving(undefined)
            void remove({ id: leaving.id, version: leaving.version })
          }}
        >
          {say('removeWhy')}
        </ConfirmDialog>
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
