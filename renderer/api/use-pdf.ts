import { useCallback } from 'react'
import { useTry, type Outcome } from './use-do.ts'
import { useSendFile } from './use-send-file.ts'

/** Has pages of HTML that stand by themselves made into a PDF. */
export function usePdf(): (html: string) => Promise<Outcome<Blob>> {
  const send = useSendFile()
  const toPdf = useTry('paper.toPdf')
  return useCallback(
    async (html) => {
      const sent = await send('paper.html', new Blob([html], { type: 'text/html' }))
      if (!sent.ok) return sent
      const made = await toPdf({ fileId: sent.value })
      if (!made.ok) return made
      return { ok: true, value: new Blob([bytesOf(made.value.base64)], { type: 'application/pdf' }) }
    },
    [send, toPdf],
  )
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
