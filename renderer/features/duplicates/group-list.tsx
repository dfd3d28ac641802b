import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useRef, type KeyboardEvent } from 'react'
import { formatList } from '../../ui/format.ts'
import { useDuplicatesWords } from './duplicates-words.ts'

export type Group = Output<'duplicate.list'>['groups'][number]

type Props = Readonly<{ groups: readonly Group[]; chosen: string; onChoose: (key: string) => void }>

/** What may be one, the likeliest first. Up and down go through the list. */
export function GroupList({ groups, chosen, onChoose }: Props) {
  const say = useDuplicatesWords()
  const list = useRef<HTMLUListElement>(null)
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    const at = groups.findIndex((group) => keyOfGroup(group) === chosen)
    const next = groups[at + by]
    if (!next) return
    event.preventDefault()
    onChoose(keyOfGroup(next))
    list.current?.querySelectorAll('button')[at + by]?.focus()
  }
  return (
    <Box
      component="ul"
      ref={list}
      aria-label={say('list')}
      onKeyDown={step}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {groups.map((group) => {
        const key = keyOfGroup(group)
        const names = [...new Set(group.things.map(({ name }) => name))]
        const details = [...new Set(group.things.map(({ detail }) => detail).filter((each) => each !== ''))]
        return (
          <li key={key}>
            <ButtonBase
              aria-current={key === chosen}
              aria-label={say('of', {
                count: group.things.length,
                names: formatList(group.things.map(({ name }) => name)),
                score: group.score,
              })}
              tabIndex={key === chosen ? 0 : -1}
              onClick={() => onChoose(key)}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto',
                gap: 2,
                width: '100%',
                px: 2,
                py: 1.5,
                borderRadius: 1,
                textAlign: 'left',
                alignItems: 'start',
                borderLeft: '3px solid',
                borderLeftColor: key === chosen ? 'primary.main' : 'transparent',
                bgcolor: key === chosen ? 'primary.light' : 'transparent',
                '&:hover': { bgcolor: key === chosen ? 'primary.light' : 'action.hover' },
              }}
            >
              <Box component="span" sx={{ minWidth: 0 }}>
                <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
                  {names.join(' / ')}
                </Box>
                <Box
                  component="span"
                  sx={{ display: 'block', fontSize: 12, color: 'text.secondary', overflowWrap: 'anywhere' }}
                >
                  {details.join(' / ')}
                </Box>
              </Box>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {group.things.length > 2 ? `${group.things.length} × ` : ''}
                {group.score}
              </Box>
            </ButtonBase>
          </li>
        )
      })}
    </Box>
  )
}

function keyOfGroup({ things }: Group): string {
  return things.map(({ id }) => id).join(',')
}
