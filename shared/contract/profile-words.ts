/** Why a file is not taken for an import profile. */
export const profileWords = {
  'not-json': 'This file is not JSON, so it holds no import profile. Nothing was taken in.',
  'not-one': 'This file is not an import profile of Keyplan. Nothing was taken in.',
  newer: 'This import profile was made with a newer Keyplan. Nothing was taken in.',
  'not-as-documented':
    'This import profile names something that Keyplan does not know, or is not whole. Nothing was taken in.',
} as const
