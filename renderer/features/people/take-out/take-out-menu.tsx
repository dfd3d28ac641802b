import { fileNameOf } from '#shared/kernel/file-name.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CoverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import { graphmlOf } from '#shared/domain/relationship/graphml.ts'
import type { Contact, InformalLine } from '#shared/domain/relationship/model.ts'
import {
  privateParts,
  type Asked,
  type MapTaken,
  type PrivatePart,
} from '#shared/domain/relationship/taken-out.ts'
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { useId, useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useToday } from '../../../ui/use-today.ts'
import type { SignsOf } from '../look/card-signs.ts'
import { coverageCsv } from '../coverage/coverage-csv.ts'
import { useCoverageWords } from '../coverage/coverage-words.ts'
import { CheckItem } from './check-item.tsx'
import { MapTakeOut, type MapWay } from './map-take-out.tsx'
import type { MapForPaper } from './use-map-taken.ts'
import { linesCsv, peopleCsv } from './people-csv.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useTakeOutWords } from './take-out-words.ts'

/** What can be taken out of the page. */
export type TakeOut = Readonly<{
  accountId: AccountId
  contacts: readonly Contact[]
  lines: readonly InformalLine[]
  map: MapForPaper
  coverage: () => CoverageMatrix
}>

type Way = Readonly<{
  word: 'people' | 'lines' | 'network'
  name: 'namePeople' | 'nameLines' | 'nameNetwork'
  ending: string
  type: string
  contentOf: (map: MapTaken, signs: SignsOf) => string
}>

const csv = { ending: 'csv', type: 'text/csv;charset=utf-8' } as const
const ways: readonly Way[] = [
  { word: 'people', name: 'namePeople', ...csv, contentOf: peopleCsv },
  { word: 'lines', name: 'nameLines', ...csv, contentOf: linesCsv },
  { word: 'network', name: 'nameNetwork', ending: 'graphml', type: 'application/xml', contentOf: graphmlOf },
]
const nothing: Asked = new Set()
const mapWays: readonly MapWay[] = ['picture', 'drawing', 'copy', 'paper', 'slides']

/** The map as a picture or on paper, the people and their ties as a file for somebody else. What is private stays out unless asked for. */
export function TakeOutMenu({ accountId, contacts, lines, coverage, map }: TakeOut) {
  const say = useTakeOutWords()
  const sayCoverage = useCoverageWords()
  const today = useToday()
  const privateId = useId()
  const account = useAsk('account.get', { id: accountId })
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [asked, setAsked] = useState<Asked>(nothing)
  const [takenMap, setTakenMap] = useState<Readonly<{ way: MapWay; asked: Asked }>>()
  const accountName = account.value?.account.name ?? ''
  const close = (): void => {
    setAnchor(undefined)
    setAsked(nothing)
  }
  const ask = (part: PrivatePart, isOn: boolean): void =>
    setAsked(new Set(privateParts.filter((each) => (each === part ? isOn : asked.has(each)))))
  const take = ({ name, ending, type, contentOf }: Way): void => {
    const file = fileNameOf(accountName, say(name), today)
    saveFile(`${file}.${ending}`, type, contentOf({ contacts, lines, asked }, map.look.signs))
    close()
  }
  const takeCoverage = (): void => {
    const file = fileNameOf(account.value?.account.name ?? '', sayCoverage('taken'), today)
    saveFile(`${file}.${csv.ending}`, csv.type, coverageCsv(coverage(), asked))
    close()
  }
  const takeMap = (way: MapWay): void => {
    setTakenMap({ way, asked })
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
        <ListSubheader id={privateId} role="presentation" sx={{ lineHeight: '28px', fontSize: 12 }}>
          {say('private')}
        </ListSubheader>
        {privateParts.map((part) => (
          <CheckItem
            key={part}
            isOn={asked.has(part)}
            onSwitch={(isOn) => ask(part, isOn)}
            word={say(`with-${part}`)}
            describedBy={privateId}
          />
        ))}
        <Divider />
        {mapWays.map((way) => (
          <MenuItem key={way} onClick={() => takeMap(way)}>
            {say(way)}
          </MenuItem>
        ))}
        <Divider />
        {ways.map((way) => (
          <MenuItem key={way.word} onClick={() => take(way)}>
            {say(way.word)}
          </MenuItem>
        ))}
        <MenuItem onClick={takeCoverage}>{sayCoverage('takeOut')}</MenuItem>
      </Menu>
      {takenMap ? (
        <MapTakeOut
          key={takenMap.way}
          way={takenMap.way}
          map={map}
          accountName={accountName}
          asked={takenMap.asked}
          onDone={() => setTakenMap(undefined)}
        />
      ) : null}
    </>
  )
}
