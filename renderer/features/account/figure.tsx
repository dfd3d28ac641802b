import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Tooltip from '@mui/material/Tooltip'
import { Link } from 'react-router'

type Props = Readonly<{
  label: string
  value: string
  /** A second, quieter figure or a word beside the value. */
  note?: string
  isLoss?: boolean
  /** How the figure came about. */
  how: string
  /** Where what it is made of can be seen. */
  to: string | undefined
}>

/** A figure with its name; the arithmetic shows on hover and on focus. */
export function Figure({ label, value, note, isLoss = false, how, to }: Props) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        borderLeft: '1px solid',
        borderColor: 'divider',
        '&:first-of-type': { border: 0 },
      }}
    >
      <Tooltip title={how} describeChild>
        <ButtonBase
          {...(to === undefined ? {} : { component: Link, to })}
          sx={{
            display: 'grid',
            font: 'inherit',
            justifyItems: 'start',
            alignContent: 'center',
            px: 2.5,
            whiteSpace: 'nowrap',
            cursor: to === undefined ? 'help' : 'pointer',
            '&:hover': { bgcolor: 'action.hover' },
            '&:focus-visible': { outlineOffset: -2 },
          }}
        >
          <Box component="span" sx={{ fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="span" sx={{ fontSize: 14, lineHeight: '20px' }}>
            <Box component="span" sx={{ fontWeight: 600, color: isLoss ? 'error.main' : 'text.primary' }}>
              {value}
            </Box>
            {note ? (
              <Box
                component="span"
                sx={{ fontSize: 12, lineHeight: 1, color: 'text.secondary', ml: value === '' ? 0 : 1.5 }}
              >
                {note}
              </Box>
            ) : null}
          </Box>
        </ButtonBase>
      </Tooltip>
    </Box>
  )
}
