import Button from '@mui/material/Button'
import { useState } from 'react'
import { Notice } from '../notice.tsx'
import { saveFile } from '../save-file.ts'
import { wordsOf } from '../words.ts'

const useWords = wordsOf('office', {
  docx: 'Save as DOCX',
  pptx: 'Save as PPTX',
  failed: 'The file could not be made. The same can be saved as PDF.',
})

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const

type Props = Readonly<{
  kind: keyof typeof types
  /** How the file is called, without its ending. */
  name: string
  /** Makes the file when it is asked for. */
  make: () => Promise<ArrayBuffer>
}>

/** Takes something along as a document or as slides that office programs open. */
export function SaveOffice({ kind, name, make }: Props) {
  const say = useWords()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const save = async (): Promise<void> => {
    setState('making')
    try {
      saveFile(`${name}.${kind}`, types[kind], await make())
      setState('idle')
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }
  return (
    <>
      <Button variant="outlined" disabled={state === 'making'} onClick={() => void save()}>
        {say(kind)}
      </Button>
      {state === 'failed' ? (
        <Notice severity="error" onClose={() => setState('idle')}>
          {say('failed')}
        </Notice>
      ) : null}
    </>
  )
}
