import type { AppError } from '#shared/contract/errors.ts'
import { clearAllDrafts } from './drafts-underway.ts'

type Unkept = Readonly<{ text: string; error: AppError }>

/** Texts that could not be kept, by the name of their field, for as long as the page lives. */
const unkept = new Map<string, Unkept>()

export function findUnkept(name: string | undefined): Unkept | undefined {
  return name === undefined ? undefined : unkept.get(name)
}

export function rememberUnkept(name: string | undefined, text: Unkept): void {
  if (name !== undefined) unkept.set(name, text)
}

export function forgetUnkept(name: string | undefined): void {
  if (name !== undefined) unkept.delete(name)
}

/** Another workspace was opened: what could not be kept in the one before has no field any more. */
export function forgetAllUnkept(): void {
  unkept.clear()
  clearAllDrafts()
}
