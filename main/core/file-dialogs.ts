import type { Input } from '#shared/contract/contract.ts'

/** The system's own dialogs, where the host has some; `null` where nothing was chosen. */
export type FileDialogs = Readonly<{
  open: () => Promise<string | null>
  create: (suggestedName: string, folder: string) => Promise<string | null>
  openExport: () => Promise<string | null>
  createExport: (suggestedName: string, folder: string) => Promise<string | null>
  chooseFolder: () => Promise<string | null>
}>

/** Asks for the path that is wanted. */
export function choosePath(
  dialogs: FileDialogs,
  { purpose, suggestedName }: Input<'workspace.choosePath'>,
  folder: string,
): Promise<string | null> {
  switch (purpose) {
    case 'open':
      return dialogs.open()
    case 'create':
      return dialogs.create(suggestedName, folder)
    case 'open-export':
      return dialogs.openExport()
    case 'create-export':
      return dialogs.createExport(suggestedName, folder)
    case 'choose-folder':
      return dialogs.chooseFolder()
  }
}
