import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { styled } from '@mui/material/styles'
import type { CSSProperties } from 'react'
import { attitudeColor, AttitudeMark } from '../../ui/attitude-mark.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { markSizePx } from './member-marks.tsx'

type Props = Readonly<{
  member: MemberInChart
  role: PresetRole
  isReadOnly: boolean
  tabIndex: 0 | -1
  at: string
  onToggle: () => void
}>

/** Whether the member holds the role: a click or Space turns it. */
export function RoleCell({ member, role, isReadOnly, tabIndex, at, onToggle }: Props) {
  const say = useBuyingCenterWords()
  const isHeld = member.held.includes(role.key)
  return (
    <Cell
      className="role"
      aria-label={say('cellLabel', { name: member.name, role: role.name.toLowerCase() })}
      aria-selected={isHeld}
      tabIndex={tabIndex}
      data-at={at}
      data-editable={!isReadOnly}
      onClick={isReadOnly ? undefined : onToggle}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return
        event.preventDefault()
        if (!isReadOnly) onToggle()
      }}
      style={{ '--attitude': attitudeColor(member.attitude) } as CSSProperties}
    >
      <span className={member.attitude === null ? 'unknown' : 'known'}>
        {isHeld ? <AttitudeMark attitude={member.attitude} sizePx={markSizePx(member.influence)} /> : null}
      </span>
    </Cell>
  )
}

const Cell = styled('td')({
  '&[data-editable="true"]': { cursor: 'pointer' },
  '&:focus-visible': { outlineOffset: -2 },
  '& > span': {
    display: 'grid',
    placeItems: 'center',
    height: 30,
    margin: '0 2px',
    borderRadius: 5,
    border: '1px solid transparent',
  },
  '&[aria-selected="true"] > span': {
    background: 'color-mix(in srgb, var(--attitude) 20%, var(--mui-palette-background-paper))',
    borderColor: 'var(--attitude)',
  },
  '&[aria-selected="true"] > span.unknown': {
    background: 'var(--mui-palette-background-paper)',
    borderStyle: 'dashed',
  },
  '&[data-editable="true"]:hover[aria-selected="false"] > span': {
    border: '1px dashed var(--mui-palette-text-secondary)',
  },
})
