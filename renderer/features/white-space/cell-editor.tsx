import { styled } from '@mui/material/styles'
import type { GridModel } from './grid-model.ts'
import type { Editing, GridHands } from './use-grid.ts'
import { gridSizes } from './use-window.ts'
import { useWhiteSpaceWords, type Measure } from './white-space-words.ts'

type Props = Readonly<{ model: GridModel; measure: Measure; hands: GridHands; editing: Editing }>

/** The field over the cell that is typed in. Enter and Tab keep and go on, Escape takes back, leaving keeps. */
export function CellEditor({ model, measure, hands, editing }: Props) {
  const say = useWhiteSpaceWords()
  const { row, column } = editing.spot
  const { rowPx, columnPx, headRowPx, headColumnPx } = gridSizes
  const label = say('editOf', {
    measure: say(`measure-${measure}`),
    account: model.rows[row]?.name ?? '',
    line: model.columns[column]?.name ?? '',
  })
  return (
    <>
      <Field
        autoFocus
        aria-label={label}
        aria-invalid={editing.isWrong}
        value={editing.text}
        maxLength={200}
        autoComplete="off"
        list={measure === 'incumbent' ? 'white-space-competitors' : undefined}
        style={{
          top: headRowPx + row * rowPx,
          left: headColumnPx + column * columnPx,
          width: columnPx,
          height: rowPx,
        }}
        onChange={(event) => hands.type(event.target.value)}
        onKeyDown={hands.onEditKey}
        onBlur={() => hands.commit()}
      />
      {measure === 'incumbent' ? (
        <datalist id="white-space-competitors">
          {model.grid.competitors.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  )
}

const Field = styled('input')({
  position: 'absolute',
  zIndex: 1,
  boxSizing: 'border-box',
  padding: '0 5px',
  font: 'inherit',
  textAlign: 'right',
  color: 'inherit',
  background: 'var(--mui-palette-background-paper)',
  border: '2px solid var(--mui-palette-primary-main)',
  outline: 'none',
  '&[aria-invalid="true"]': { borderColor: 'var(--mui-palette-error-main)' },
})
