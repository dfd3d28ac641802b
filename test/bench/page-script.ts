import { join } from 'node:path'
import { build } from 'vite'

/** A file of this folder that runs in the page, as one script. */
export async function pageScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'benchScript' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The script of the page was not built')
  return output.output[0].code
}
