import type { Output, Payload } from '#shared/contract/contract.ts'
import { prepareTable } from '#shared/domain/import/prepare-table.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { FormatsSection } from './formats-section.tsx'
import { useImportWords } from './import-words.ts'
import { MappingTable } from './mapping-table.tsx'
import { useRecipeWords } from './recipe-words.ts'
import { RecipeSection } from './recipe-section.tsx'
import { withPolicy, type Settings } from './settings.ts'
import { ValuesSection } from './values-section.tsx'

type Props = Readonly<{
  file: Output<'import.inspect'>
  how: Payload<'import.examine'>
  settings: Settings
  onChange: (settings: Settings) => void
}>

/** What is done with the columns of a file: which is which, which rows are read, how they are written, what their values mean. */
export function SettingsSections({ file, how, settings, onChange }: Props) {
  const say = useImportWords()
  const sayRecipe = useRecipeWords()
  const { recipe, policies } = settings
  // Answers decide about nothing that is looked at here.
  const { value: examined, failure } = useAsk('import.examine', { ...how, policies: [], answers: [] })

  const made = { ...recipe, filters: [], values: [] }
  const whole = prepareTable(
    {
      headers: file.headers,
      rows: file.firstRows.map(({ cells }) => cells),
      rowNumbers: file.firstRows.map(({ row }) => row),
    },
    made,
    goOn,
  )
  const titleOf = (column: number): string => {
    const header = whole.headers[column] ?? ''
    return header === '' ? say('emptyHeading', { number: column + 1 }) : header
  }
  const isNewestAsked = policies.some(({ policy }) => policy === 'newest')

  return (
    <>
      <MappingTable
        file={{
          headers: whole.headers,
          firstRows: whole.rows.map((cells, index) => ({ row: whole.rowNumbers[index] ?? 0, cells })),
        }}
        object={how.object}
        mapping={settings.mapping}
        onChange={(mapping) => onChange({ ...settings, mapping })}
        policies={policies}
        onPolicy={(field, policy) => onChange({ ...settings, policies: withPolicy(policies, field, policy) })}
      />
      {isNewestAsked && !settings.mapping.includes('modifiedOn') ? (
        <Typography variant="body2" color="textSecondary">
          {sayRecipe('newestNeedsDay')}
        </Typography>
      ) : null}
      <RecipeSection
        titles={whole.headers.map((_, column) => titleOf(column))}
        width={file.headers.length}
        rows={{ all: file.rows, read: examined?.rows }}
        settings={settings}
        onChange={onChange}
      />
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {examined ? (
        <>
          <FormatsSection
            formats={examined.formats}
            titleOf={titleOf}
            recipe={recipe}
            onChange={(next) => onChange({ ...settings, recipe: next })}
          />
          <ValuesSection
            values={examined.values}
            recipe={recipe}
            onChange={(next) => onChange({ ...settings, recipe: next })}
          />
        </>
      ) : null}
    </>
  )
}
