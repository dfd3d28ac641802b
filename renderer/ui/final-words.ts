import { wordsOf } from './words.ts'

const sentences = {
  'workspace.found': 'What a workspace starts with can’t be undone.',
  'erasure.erase':
    'This can’t be undone. What was done before can’t be undone after it either; the history stays, with a placeholder in it.',
  'backup.remove': 'This can’t be undone: nobody can go back to these backups any more.',
  'workspace.create': 'Name and currency can be changed later; undo goes back to the start and no further.',
  'workspace.createSample': 'Undo goes back to the company as it was made, and no further.',
  'workspace.forgetRecent': 'This can’t be undone; the file stays where it is.',
} as const

const useWords = wordsOf('final', sentences)

/** What is said before something is done that no undo takes back. A test holds that each such procedure has its sentence. */
export function useFinalWords(): (name: keyof typeof sentences) => string {
  return useWords()
}

export const wordedFinals: readonly string[] = Object.keys(sentences)
