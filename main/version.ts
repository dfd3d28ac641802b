import manifest from '../package.json' with { type: 'json' }

/** The version that the user sees and that files are judged by. */
export const version: string = manifest.version
