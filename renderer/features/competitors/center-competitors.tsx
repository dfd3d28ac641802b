import type { CompetitorsAtAccount } from '#shared/contract/competitor.ts'
import { contactStandings } from '#shared/domain/competitor/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useDo, useTry } from '../../api/use-do.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { NewLine } from '../../ui/new-line.tsx'
import { useCompetitorWords } from './competitors-words.ts'

type Center = CompetitorsAtAccount['centers'][number]
type Props = Readonly<{ center: Center; isReadOnly: boolean }>

const standings = [...contactStandings, 'unknown'] as const

/** One decision: its people down, the competitors in it across, and how each stands to each. */
export function CenterCompetitors({ center, isReadOnly }: Props) {
  const say = useCompetitorWords()
  const add = useTry('competitor.addToCenter')
  const take = useDo('competitor.addToCenter')
  const setStanding = useDo('competitor.setStanding')
  const choices = standings.map((value) => ({
    value,
    label: say(value),
    mark: <span aria-hidden>{say(`mark-${value}`)}</span>,
  }))
  const { competitors, members } = center
  return (
    <Box sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{center.name}</Typography>
      {competitors.length === 0 ? <Typography color="textSecondary">{say('nobody')}</Typography> : null}
      {competitors.length > 0 && members.length === 0 ? (
        <Typography color="textSecondary">{say('noMembers')}</Typography>
      ) : null}
      {competitors.length > 0 ? (
        <Box sx={{ overflowX: 'auto' }}>
          <Table sx={{ '& td, & th': { borderColor: 'divider', verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
                <TableCell>{say('person')}</TableCell>
                {competitors.map((each) => (
                  <TableCell key={each.id} sx={{ minWidth: 150 }}>
                    <CompetitorHead center={center} competitor={each} isReadOnly={isReadOnly} />
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {members.map(({ contactId, name: person, title }) => (
                <TableRow key={contactId}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                    {person}
                    {title === '' || title === person ? null : (
                      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                        {title}
                      </Typography>
                    )}
                  </TableCell>
                  {competitors.map(({ id, name, standings: known }) => (
                    <TableCell key={id}>
                      <InlineChoice
                        label={say('standingOf', { person, name })}
                        isLabelHidden
                        value={known.find((each) => each.contactId === contactId)?.standing ?? 'unknown'}
                        choices={choices}
                        isReadOnly={isReadOnly}
                        onKeep={(chosen) =>
                          void setStanding({
                            id,
                            contactId,
                            standing: standings.find((each) => each === chosen) ?? 'unknown',
                          })
                        }
                      />
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : null}
      {isReadOnly ? null : (
        <>
          <NewLine
            label={say('add', { center: center.name })}
            hint={say('addHint')}
            onAdd={(name) => add({ buyingCenterId: center.id, name })}
          />
          {center.named.length > 0 && center.opportunity ? (
            <Box className="no-print" sx={{ fontSize: 12 }}>
              {say('named', { opportunity: center.opportunity.name })}{' '}
              {center.named.map(({ name }) => (
                <Button
                  key={name}
                  aria-label={say('take', { name, center: center.name })}
                  onClick={() => void take({ buyingCenterId: center.id, name })}
                >
                  {name}
                </Button>
              ))}
            </Box>
          ) : null}
        </>
      )}
    </Box>
  )
}

type HeadProps = Readonly<{ center: Center; competitor: Center['competitors'][number]; isReadOnly: boolean }>

function CompetitorHead({ center, competitor, isReadOnly }: HeadProps) {
  const say = useCompetitorWords()
  const edit = useTry('competitor.editInCenter')
  const remove = useDo('competitor.removeFromCenter')
  const { id, version, name, note } = competitor
  const facts = { name, center: center.name }
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.primary', fontWeight: 600 }}>
        {name}
        {isReadOnly ? null : (
          <IconButton
            className="no-print"
            aria-label={say('remove', facts)}
            onClick={() => void remove({ id, version })}
          >
            <CloseIcon sx={{ fontSize: 14 }} />
          </IconButton>
        )}
      </Box>
      <InlineField
        label={say('note', facts)}
        of={competitor}
        field="note"
        isLabelHidden
        isMultiline
        value={note}
        isReadOnly={isReadOnly}
        onKeep={(text) => edit({ id, version, changes: { note: text } })}
      />
    </>
  )
}
