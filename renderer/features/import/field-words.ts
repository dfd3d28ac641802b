import { importFieldWords } from '#shared/contract/import-field-words.ts'
import { wordsOf } from '../../ui/words.ts'

const useWords = wordsOf('import-fields', importFieldWords)

/** What a field is called; a field without words is called by its key, so that nothing is hidden. */
export function useFieldWords(): (field: string) => string {
  const say = useWords()
  return (field) =>
    Object.hasOwn(importFieldWords, field) ? say(field as keyof typeof importFieldWords) : field
}
