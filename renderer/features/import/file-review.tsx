import type { Output, Payload } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import { profileFor, settingsFor } from '#shared/domain/import/profile.ts'
import { standsAlone, type ImportObject } from '#shared/domain/import/fields.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'
import { NotTakenNote } from './not-taken-note.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { ProfileBar, type Profile } from './profile-bar.tsx'
import { ReadingChoices, type Choices } from './reading-choices.tsx'
import { SettingsSections } from './settings-sections.tsx'
import { plainSettings, withAnswer, withSame, type Settings } from './settings.ts'

type Props = Readonly<{
  fileId: Payload<'import.inspect'>['fileId']
  fileName: string
  /** The file that a run of several began with. */
  runId: Payload<'import.start'>['runId']
  /** Where the file is the only one. */
  onAnotherFile: (() => void) | undefined
  /** The import of this file, once it was started. */
  job: Job | undefined
  onStart: (jobId: Job['id']) => void
  /** Whether it is imported without asking where nothing is to be decided. */
  goesOn: boolean
  /** Called where everything of one file of several is there already; left out where it is the only one. */
  onNothing: ((unchanged: number) => void) | undefined
}>

/** Nothing said of the file: it is read as it was found to be. */
const asFound: Choices = {
  encoding: null,
  delimiter: null,
  sheet: null,
  object: null,
  account: null,
  isOneAccount: false,
}

/** Everything between a file that is there and the import of it: how it is read, which column is which, what will happen. */
export function FileReview(props: Props) {
  const { fileId, fileName, runId, onAnotherFile, job, onStart, goesOn, onNothing } = props
  const say = useImportWords()
  const [choices, setChoices] = useState(asFound)
  const [said, setSaid] = useState<{ key: string; settings: Settings }>()
  /** `undefined` until somebody has chosen one, or none. */
  const [chosen, setChosen] = useState<Profile['id'] | null>()
  const profiles = useAsk('import-profile.list', {})
  const { encoding, delimiter, sheet, object } = choices
  const inspection = useAsk('import.inspect', { fileId, encoding, delimiter, sheet, object })

  const anotherFile = onAnotherFile ? <Button onClick={onAnotherFile}>{say('anotherFile')}</Button> : null
  const changed = (change: Partial<Choices>): void => setChoices({ ...choices, ...change })
  if (inspection.value === undefined) {
    return inspection.failure ? (
      <>
        <Notice severity="error" action={anotherFile}>
          {sayFailure(inspection.failure)}
        </Notice>
        {inspection.failure.code === 'table-unreadable' ? (
          <ReadingChoices choices={choices} onChange={changed} />
        ) : null}
      </>
    ) : (
      <LinearProgress />
    )
  }

  const file = inspection.value
  const held: ImportObject =
    object ?? (file.recognition.object === 'unsupported' ? 'account' : file.recognition.object)
  const isHeldKnown = object !== null || file.recognition.object !== 'unsupported'
  const key = JSON.stringify([held, file.form])
  const usable = (profiles.value ?? []).filter((each) => each.object === held)
  const fitting = profileFor(usable, file.headers)
  const profile = chosen === undefined ? fitting : usable.find(({ id }) => id === chosen)
  const fromProfile = profile && settingsFor(profile, file.headers)
  const settings =
    said?.key === key
      ? said.settings
      : fromProfile
        ? { ...fromProfile, answers: [], same: [] }
        : plainSettings(file.mapping)
  const isByHand = said !== undefined || chosen !== undefined || choices !== asFound
  const isFound = profiles.value !== undefined || profiles.failure !== undefined
  const change = (next: Settings): void => setSaid({ key, settings: next })
  const isAccountChosen = standsAlone(held) || !choices.isOneAccount || choices.account !== null
  const how = {
    fileId,
    ...readAs(file.form),
    object: held,
    ...settings,
    account: !standsAlone(held) && choices.isOneAccount ? (choices.account?.id ?? null) : null,
    numberFormat: null,
  }

  return (
    <Box sx={{ display: 'grid', gap: 5, opacity: inspection.isAsking ? 0.7 : 1 }}>
      {inspection.failure ? <Notice severity="error">{sayFailure(inspection.failure)}</Notice> : null}
      <ReadingChoices
        choices={choices}
        onChange={changed}
        file={file}
        fileName={fileName}
        held={held}
        anotherFile={anotherFile}
      />
      {isHeldKnown ? (
        <>
          <ProfileBar
            profiles={usable.filter((each) => settingsFor(each, file.headers) !== undefined)}
            chosen={profile}
            isByItself={chosen === undefined && said?.key !== key}
            present={{ object: held, headers: file.headers, settings: keptOf(settings) }}
            onChoose={(id) => {
              setChosen(id)
              setSaid(undefined)
            }}
          />
          <SettingsSections file={file} how={how} settings={settings} onChange={change} />
          <NotTakenNote file={file} mapping={settings.mapping} />
          {isAccountChosen ? (
            <PreviewPanel
              how={how}
              fileName={fileName}
              kept={{ profile: said?.key !== key && profile ? profile.name : file.recognition.source, runId }}
              job={job}
              onStart={onStart}
              goesOn={goesOn}
              reading={isByHand ? 'by-hand' : isFound ? 'as-found' : 'asking'}
              onNothing={onNothing}
              onAnswer={(answer) => change({ ...settings, answers: withAnswer(settings.answers, answer) })}
              onSame={(row, id) => change({ ...settings, same: withSame(settings.same, row, id) })}
            />
          ) : null}
        </>
      ) : null}
    </Box>
  )
}

/** What a profile keeps: answers are of one file. */
function keptOf({ mapping, recipe, policies }: Settings): Profile['settings'] {
  return { mapping, recipe, policies }
}

/** How the file is read for good: as it was read for what is shown. */
function readAs(form: Output<'import.inspect'>['form']) {
  return {
    encoding: form.kind === 'text' || form.kind === 'cards' ? form.encoding : null,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    sheet: form.kind === 'workbook' ? form.sheet : null,
  }
}
