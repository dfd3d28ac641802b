import ExpandIcon from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useSqlWords } from './sql-words.ts'

/** The tables that can be asked, each with its columns: what is pressed is put into the question. */
export function TableList({ onInsert }: Readonly<{ onInsert: (name: string) => void }>) {
  const say = useSqlWords()
  const { value: tables = [], failure, askAgain } = useAsk('sql.listTables', {})
  const [wanted, setWanted] = useState('')
  const text = wanted.trim().toLowerCase()
  const found = tables.flatMap(({ name, columns }) => {
    const isNamed = name.includes(text)
    const fitting = isNamed ? columns : columns.filter((column) => column.name.includes(text))
    return fitting.length === 0 ? [] : [{ name, columns: fitting, isOpen: text !== '' && !isNamed }]
  })
  return (
    <Box component="section" aria-label={say('tables')} sx={look}>
      <TextField
        type="search"
        label={say('findTable')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        sx={{ flex: 'none' }}
      />
      {failure ? <NotAnswered failure={failure} onAgain={askAgain} /> : null}
      {tables.length > 0 && found.length === 0 ? (
        <Typography color="textSecondary">{say('noTable')}</Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {found.map(({ name, columns, isOpen }) => (
          <Table
            key={`${name} ${isOpen}`}
            name={name}
            columns={columns}
            isOpen={isOpen}
            onInsert={onInsert}
          />
        ))}
      </Box>
    </Box>
  )
}

type TableProps = Readonly<{
  name: string
  columns: readonly Readonly<{ name: string; type: string }>[]
  isOpen: boolean
  onInsert: (name: string) => void
}>

function Table({ name, columns, isOpen: isOpenAtFirst, onInsert }: TableProps) {
  const say = useSqlWords()
  const id = useId()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <ButtonBase
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={say('columnsOf', { table: name })}
          onClick={() => setOpen(!isOpen)}
          sx={{ ...pressed, width: 28, justifyContent: 'center' }}
        >
          <ExpandIcon fontSize="small" sx={{ transform: isOpen ? undefined : 'rotate(-90deg)' }} />
        </ButtonBase>
        <Name name={name} onInsert={onInsert} isTable />
      </Box>
      <Box component="ul" id={id} hidden={!isOpen} sx={{ listStyle: 'none', p: 0, pl: 7, m: 0 }}>
        {columns.map((column) => (
          <Box component="li" key={column.name} sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
            <Name name={column.name} onInsert={onInsert} />
            <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{column.type}</Box>
          </Box>
        ))}
      </Box>
    </li>
  )
}

type NameProps = Readonly<{ name: string; isTable?: boolean; onInsert: (name: string) => void }>

function Name({ name, isTable = false, onInsert }: NameProps) {
  const say = useSqlWords()
  return (
    <ButtonBase
      aria-label={say('insert', { name })}
      onClick={() => onInsert(name)}
      sx={{ ...pressed, px: 1, fontFamily: 'monospace', fontSize: 13, fontWeight: isTable ? 600 : 400 }}
    >
      {name}
    </ButtonBase>
  )
}

const pressed = {
  minHeight: 26,
  borderRadius: 1,
  '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
}
const look = {
  width: 320,
  flex: 'none',
  overflow: 'auto',
  borderRight: '1px solid',
  borderColor: 'divider',
  p: 3,
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
}
