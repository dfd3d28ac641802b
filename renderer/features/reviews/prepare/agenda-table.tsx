import CloseIcon from '@mui/icons-material/Close'
import DownIcon from '@mui/icons-material/ArrowDownward'
import UpIcon from '@mui/icons-material/ArrowUpward'
import { minutesOf } from '#shared/domain/review/agenda.ts'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import type { ReactElement } from 'react'
import { useDo, useTry } from '../../../api/use-do.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount } from '../../../ui/format.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { TypedField } from '../../../ui/typed-field.tsx'
import { clock, startsOf } from '../agenda-clock.ts'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData } from '../use-review.ts'

type Item = ReviewData['items'][number]
type Props = Readonly<{ data: ReviewData; isFixed: boolean }>

/** The parts of the meeting in their order, each with its minutes and when it begins. */
export function AgendaTable({ data: { items, plans }, isFixed }: Props) {
  const say = useReviewsWords()
  const names = new Map(plans.map(({ planId, accountName }) => [planId, accountName]))
  const starts = startsOf(items)
  return (
    <Figures aria-label={say('agenda')}>
      <thead>
        <tr>
          <th scope="col">{say('from')}</th>
          <th scope="col">{say('stage')}</th>
          <th scope="col">{say('about')}</th>
          <th scope="col" className="figure">
            {say('minutes')}
          </th>
          {isFixed ? null : <td aria-hidden />}
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <AgendaRow
            key={item.id}
            item={item}
            start={starts[at] ?? 0}
            account={item.planId === null ? '' : (names.get(item.planId) ?? '')}
            isFollowing={items[at - 1]?.planId === item.planId}
            above={neighborOf(items, at, -1)}
            below={neighborOf(items, at, 1)}
            isFixed={isFixed}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {say('total')}
          </th>
          <td className="figure">{formatCount(minutesOf(items))}</td>
          {isFixed ? null : <td aria-hidden />}
        </tr>
      </tfoot>
    </Figures>
  )
}

type RowProps = Readonly<{
  item: Item
  /** Minutes from the beginning. */
  start: number
  account: string
  /** Whether it is about the same as the part before, whose name is said there. */
  isFollowing: boolean
  above: Item | undefined
  below: Item | undefined
  isFixed: boolean
}>

function AgendaRow({ item, start, account, isFollowing, above, below, isFixed }: RowProps) {
  const say = useReviewsWords()
  const edit = useTry('review.editItem')
  const doEdit = useDo('review.editItem')
  const doRemove = useDo('review.removeItem')
  const change = (changes: Parameters<typeof edit>[0]['changes']) =>
    edit({ id: item.id, version: item.version, changes })
  const moveTo = (other: Item | undefined) =>
    other
      ? void doEdit({ id: item.id, version: item.version, changes: { position: other.position } })
      : undefined
  const named = [account, say(`stage-${item.stage}`)].filter(Boolean).join(', ')
  return (
    <tr>
      <td className="whole">{clock(start)}</td>
      <td className="whole">{say(`stage-${item.stage}`)}</td>
      <td>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
          {account === '' || isFollowing ? null : <span>{account}</span>}
          <Box sx={{ flex: '1 1 90px', my: '-5px', ml: account === '' || isFollowing ? -1.5 : 0 }}>
            <InlineField
              label={`${say('about')}: ${named}`}
              of={item}
              field="title"
              value={item.title}
              placeholder={isFixed ? '' : '–'}
              isLabelHidden
              isReadOnly={isFixed}
              onKeep={(title) => change({ title })}
            />
          </Box>
        </Box>
      </td>
      <td className="figure" style={{ width: 72 }}>
        <Box sx={{ my: '-5px' }}>
          <TypedField
            label={`${say('minutes')}: ${named}`}
            of={item}
            field="minutes"
            value={String(item.minutes)}
            read={readMinutes}
            complaint="0–600"
            isReadOnly={isFixed}
            onKeep={(minutes) => change({ minutes: minutes ?? 0 })}
          />
        </Box>
      </td>
      {isFixed ? null : (
        <td className="whole" style={{ width: 92, padding: '2px 0' }}>
          <Small label={`${say('up')}: ${named}`} isOff={!above} onPress={() => moveTo(above)}>
            <UpIcon sx={{ fontSize: 16 }} />
          </Small>
          <Small label={`${say('down')}: ${named}`} isOff={!below} onPress={() => moveTo(below)}>
            <DownIcon sx={{ fontSize: 16 }} />
          </Small>
          <Small
            label={`${say('takeOff')}: ${named}`}
            isOff={false}
            onPress={() => void doRemove({ id: item.id, version: item.version })}
          >
            <CloseIcon sx={{ fontSize: 16 }} />
          </Small>
        </td>
      )}
    </tr>
  )
}

type SmallProps = Readonly<{ label: string; isOff: boolean; onPress: () => void; children: ReactElement }>

function Small({ label, isOff, onPress, children }: SmallProps) {
  return (
    <Tooltip title={isOff ? '' : label}>
      <span>
        <IconButton aria-label={label} disabled={isOff} onClick={onPress}>
          {children}
        </IconButton>
      </span>
    </Tooltip>
  )
}

/** The next on this side that one may change places with: what begins and what ends stays where it is. */
function neighborOf(items: readonly Item[], at: number, step: 1 | -1): Item | undefined {
  const [own, other] = [items[at], items[at + step]]
  return own?.planId && other?.planId ? other : undefined
}

/** `undefined` for what is no number of minutes. */
function readMinutes(text: string): number | undefined {
  const typed = text.trim()
  if (!/^\d{1,3}$/.test(typed)) return undefined
  const minutes = Number(typed)
  return minutes <= 600 ? minutes : undefined
}
