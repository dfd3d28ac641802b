import type { Payload } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import { settingsFor } from '#shared/domain/import/profile.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'
import { NotTakenNote } from './not-taken-note.tsx'
import { PreviewPanel, type Earlier } from './preview-panel.tsx'
import { ProfileBar, type Profile } from './profile-bar.tsx'
import { ReadingChoices, type Choices } from './reading-choices.tsx'
import { lookedAtAs, reviewOf, type ReviewState } from './review-state.ts'
import { SettingsSections } from './settings-sections.tsx'
import { withAnswer, withSame, type Settings } from './settings.ts'

type Props = Readonly<{
  fileId: Payload<'import.inspect'>['fileId']
  fileName: string
  state: ReviewState
  onState: (state: ReviewState) => void
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
  /** The files before it, where it is imported as one with others; else it is imported by itself. */
  earlier: Earlier | undefined
}>

/** Everything between a file that is there and the import of it: how it is read, which column is which, what will happen. */
export function FileReview(props: Props) {
  const { fileId, fileName, state, onState, runId, onAnotherFile, job, onStart, goesOn, onNothing } = props
  const say = useImportWords()
  const profiles = useAsk('import-profile.list', {})
  const inspection = useAsk('import.inspect', lookedAtAs(fileId, state))

  const anotherFile = onAnotherFile ? <Button onClick={onAnotherFile}>{say('anotherFile')}</Button> : null
  const { choices } = state
  const changed = (change: Partial<Choices>): void =>
    onState({ ...state, choices: { ...choices, ...change } })
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
      <LinearProgress aria-label={say('reading', { name: fileName })} />
    )
  }

  const file = inspection.value
  const review = reviewOf(fileId, file, state, profiles.value ?? [])
  const { held, key, settings, how, profile, isSaid } = review
  const isFound = profiles.value !== undefined || profiles.failure !== undefined
  const change = (next: Settings): void => onState({ ...state, said: { key, settings: next } })

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
      {review.isHeldKnown ? (
        <>
          <ProfileBar
            profiles={review.usable.filter((each) => settingsFor(each, file.headers) !== undefined)}
            chosen={profile}
            isByItself={state.chosen === undefined && !isSaid}
            present={{ object: held, headers: file.headers, settings: keptOf(settings) }}
            onChoose={(id) => onState({ ...state, chosen: id, said: undefined })}
          />
          <SettingsSections file={file} how={how} settings={settings} onChange={change} />
          <NotTakenNote file={file} mapping={settings.mapping} />
          {review.isAccountChosen ? (
            <PreviewPanel
              how={how}
              fileName={fileName}
              kept={{ profile: review.readBy, runId }}
              job={job}
              onStart={onStart}
              goesOn={goesOn}
              reading={review.isByHand ? 'by-hand' : isFound ? 'as-found' : 'asking'}
              onNothing={onNothing}
              earlier={props.earlier}
              onLeaveOut={(leaveOutRefused) => onState({ ...state, leaveOutRefused })}
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
