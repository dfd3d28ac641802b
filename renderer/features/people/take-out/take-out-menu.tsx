import type { AccountId } from '#shared/domain/account/model.ts'
import type { CoverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import { graphmlOf, type MapTaken } from '#shared/domain/relationship/graphml.ts'
import type { Contact, InformalLine } from '#shared/domain/relationship/model.ts'
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import Checkbox from '@mui/material/Checkbox'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useToday } from '../../../ui/use-today.ts'
import { coverageCsv } from '../coverage/coverage-csv.ts'
import { useCoverageWords } from '../coverage/coverage-words.ts'
import { usePeopleWords } from '../people-words.ts'
import { linesCsv, peopleCsv } from './people-csv.ts'
import { fileNameOf, saveFile } from './save-file.ts'

/** What can be taken out of the page. */
export type TakeOut = Readonly<{
  accountId: AccountId
  contacts: readonly Contact[]
  lines: readonly InformalLine[]
  coverage: CoverageMatrix
}>

type Way = Readonly<{
  word: 'takeOutPeople' | 'takeOutLines' | 'takeOutNetwork'
  name: 'takenPeople' | 'takenLines' | 'takenNetwork'
  ending: string
  type: string
  contentOf: (map: MapTaken) => string
}>

const csv = { ending: 'csv', type: 'text/csv;charset=utf-8' } as const
const ways: readonly Way[] = [
  { word: 'takeOutPeople', name: 'takenPeople', ...csv, contentOf: peopleCsv },
  { word: 'takeOutLines', name: 'takenLines', ...csv, contentOf: linesCsv },
  {
    word: 'takeOutNetwork',
    name: 'takenNetwork',
    ending: 'graphml',
    type: 'application/xml',
    contentOf: graphmlOf,
  },
]

/** The people and their ties as a file for somebody else. What is private stays out unless it is asked for. */
export function TakeOutMenu({ accountId, contacts, lines, coverage }: TakeOut) {
  const say = usePeopleWords()
  const sayCoverage = useCoverageWords()
  const today = useToday()
  const account = useAsk('account.get', { id: accountId })
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [withNotes, setWithNotes] = useState(false)
  const close = (): void => {
    setAnchor(undefined)
    setWithNotes(false)
  }
  const take = ({ name, ending, type, contentOf }: Way): void => {
    const file = fileNameOf(account.value?.account.name ?? '', say(name), today)
    saveFile(`${file}.${ending}`, type, contentOf({ contacts, lines, withNotes }))
    close()
  }
  const takeCoverage = (): void => {
    const file = fileNameOf(account.value?.account.name ?? '', sayCoverage('taken'), today)
    saveFile(`${file}.${csv.ending}`, csv.type, coverageCsv(coverage))
    close()
  }
  return (
    <>
      <Tooltip title={say('takeOut')}>
        <IconButton
          aria-label={say('takeOut')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <DownloadIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={close}>
        {ways.map((way) => (
          <MenuItem key={way.word} onClick={() => take(way)}>
            {say(way.word)}
          </MenuItem>
        ))}
        <MenuItem onClick={takeCoverage}>{sayCoverage('takeOut')}</MenuItem>
        <Divider />
        <MenuItem
          role="menuitemcheckbox"
          aria-checked={withNotes}
          onClick={() => setWithNotes(!withNotes)}
          sx={{ alignItems: 'start' }}
        >
          <Checkbox size="small" checked={withNotes} tabIndex={-1} sx={{ p: 0, mr: 2, mt: '2px' }} />
          <ListItemText
            primary={say('takeOutNotes')}
            secondary={say('takeOutNotesWhy')}
            slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
          />
        </MenuItem>
      </Menu>
    </>
  )
}
