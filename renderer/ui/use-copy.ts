import { useState } from 'react'

/** Puts a text on the clipboard, and says whether that went well until the button is left. */
export function useCopy(): Readonly<{
  /** `undefined` until something was copied, and again once `forget` was called. */
  isCopied: boolean | undefined
  copy: (text: string) => void
  forget: () => void
}> {
  const [isCopied, setCopied] = useState<boolean>()
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return { isCopied, copy: (text) => void copy(text), forget: () => setCopied(undefined) }
}
