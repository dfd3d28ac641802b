/** A dialog that the program asked for, as the test gets to see it. */
export type ShownDialog = Readonly<{ kind: 'open' | 'save' | 'message' | 'error'; options: unknown }>

const shown: ShownDialog[] = []
const answers: object[] = []

function show<T extends object>(
  kind: ShownDialog['kind'],
  args: readonly unknown[],
  otherwise: T,
): Promise<T> {
  shown.push({ kind, options: args.at(-1) })
  return Promise.resolve({ ...otherwise, ...answers.shift() })
}

/** Dialogs answer at once: with what the test has laid ready, or as if cancelled. */
export const dialog = {
  showOpenDialog: (...args: unknown[]) => show('open', args, { canceled: true, filePaths: [] as string[] }),
  showSaveDialog: (...args: unknown[]) => show('save', args, { canceled: true, filePath: '' }),
  showMessageBox: (...args: unknown[]) => {
    const { cancelId = 0 } = args.at(-1) as { cancelId?: number }
    return show('message', args, { response: cancelId, checkboxChecked: false })
  },
  showErrorBox: (title: string, content: string): void => {
    shown.push({ kind: 'error', options: { title, content } })
    console.error(`${title}\n${content}`)
  },
}

export function shownDialogs(): readonly ShownDialog[] {
  return shown
}

export function answerNextDialog(answer: object): void {
  answers.push(answer)
}

export function forgetDialogs(): void {
  shown.length = 0
  answers.length = 0
}
