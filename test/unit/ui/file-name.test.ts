import { describe, expect, test } from 'vitest'
import { fileNameOf } from '../../../renderer/ui/save-file.ts'

describe('check 72: a name that is suggested for a file leads nowhere', () => {
  test.each([
    ['../../etc/x', 'etcx'],
    ['C:\\Windows\\x', 'CWindowsx'],
    ['\\\\server\\share', 'servershare'],
    ['a/b', 'ab'],
    ['.', 'people'],
    ['..', 'people'],
    ['.profile', 'profile'],
    ['CON', 'CON_'],
    ['nul.csv', 'nul_.csv'],
    ['com1', 'com1_'],
    ['Contoso', 'Contoso'],
    ['\u202Ecod.exe', 'cod.exe'],
    ['a\0b\nc', 'abc'],
    ['name. ', 'name'],
    ['x'.repeat(300), 'x'.repeat(120)],
    ['\u{1F600}'.repeat(130), '\u{1F600}'.repeat(120)],
  ])('%j', (name, kept) => {
    expect(fileNameOf(name)).toBe(kept)
  })
})
