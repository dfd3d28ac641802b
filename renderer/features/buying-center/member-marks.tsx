import { isKeyPlayer } from '#shared/domain/buying-center/model.ts'
import type { MemberInChart } from '#shared/contract/buying-center.ts'
import KeyIcon from '@mui/icons-material/VpnKeyOutlined'
import Box from '@mui/material/Box'
import { useBuyingCenterWords } from './buying-center-words.ts'

/** The name with the key of a key player; dashed for a post whose holder is not known. */
export function MemberName({ member }: Readonly<{ member: MemberInChart }>) {
  const say = useBuyingCenterWords()
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: 0, maxWidth: '100%' }}
    >
      <Box
        component="span"
        title={member.isPlaceholder ? say('placeholder') : undefined}
        sx={{
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          ...(member.isPlaceholder
            ? { border: '1px dashed var(--mui-palette-text-secondary)', borderRadius: 1, px: 1 }
            : null),
        }}
      >
        {member.name}
      </Box>
      {isKeyPlayer(member) ? (
        <KeyIcon
          titleAccess={say('keyPlayer')}
          sx={{ fontSize: 14, flex: 'none', color: 'text.secondary' }}
        />
      ) : null}
    </Box>
  )
}

/** The size of an attitude's mark in a chart: a word that counts more is drawn larger. */
export function markSizePx(influence: MemberInChart['influence']): number {
  return { low: 12, medium: 15, high: 19 }[influence]
}
