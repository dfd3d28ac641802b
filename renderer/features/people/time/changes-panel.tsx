import type { MapChange } from '#shared/domain/relationship/map-diff.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { ChangeList } from './change-list.tsx'
import type { TimeSpan } from './time-span.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{
  span: TimeSpan
  changes: readonly MapChange[]
  selectedId: string | null
  onSelect: (id: ContactId) => void
  onClose: () => void
}>

/** What changed on the day, or became different between the two days, in sentences. */
export function ChangesPanel({ span, changes, selectedId, onSelect, onClose }: Props) {
  const say = useTimeWords()
  const [from, to] = [formatDay(span.from), formatDay(span.to)]
  const title = span.kind === 'pair' ? say('between', { from, to }) : say('onDay', { day: to })
  const count = changes.length
  return (
    <SidePanel
      title={title}
      {...(count > 0 && { subtitle: say('changeCount', { count, shown: formatCount(count) }) })}
      closeLabel={say('closeChanges')}
      onClose={onClose}
    >
      {count === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{say(span.kind === 'pair' ? 'betweenNone' : 'onDayNone')}</Box>
      ) : (
        <ChangeList
          key={`${span.from} ${span.to}`}
          label={say('changes')}
          changes={changes}
          selectedId={selectedId}
          onSelect={onSelect}
        />
      )}
    </SidePanel>
  )
}
