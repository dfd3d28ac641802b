import { expect, test } from 'vitest'
import { personName } from '#shared/domain/paste/person-name.ts'

test.each([
  ['Ann Lee', '', 'Ann', 'Lee'],
  ['Lee, Ann', '', 'Ann', 'Lee'],
  ['Lee', '', '', 'Lee'],
  ['Ludwig van der Rohe', '', 'Ludwig', 'van der Rohe'],
  ['van der Berg', '', '', 'van der Berg'],
  ['van der Berg, Jan', '', 'Jan', 'van der Berg'],
  ['Berg, Jan van der', '', 'Jan', 'van der Berg'],
  ['BERG, JAN VAN DER', '', 'Jan', 'van der Berg'],
  ['Dirk Van den Bossche', '', 'Dirk', 'Van den Bossche'],
  ['María de la Cruz', '', 'María', 'de la Cruz'],
  ['Klaus Müller-Lüdenscheidt', '', 'Klaus', 'Müller-Lüdenscheidt'],
  ['KLAUS MÜLLER-LÜDENSCHEIDT', '', 'Klaus', 'Müller-Lüdenscheidt'],
  ['Müller-Lüdenscheidt, Dr. Klaus', 'Dr.', 'Klaus', 'Müller-Lüdenscheidt'],
  ['Müller-Lüdenscheidt, Klaus Dr.', 'Dr.', 'Klaus', 'Müller-Lüdenscheidt'],
  ['Herr Prof. Dr. Hans Meier', 'Herr Prof. Dr.', 'Hans', 'Meier'],
  ['Frau Dr.-Ing. Özlem Yıldız', 'Frau Dr.-Ing.', 'Özlem', 'Yıldız'],
  ['Mrs. O’Neill', 'Mrs.', '', 'O’Neill'],
  ["SEAN O'BRIEN", '', 'Sean', "O'Brien"],
  ['FIONA MCKAY', '', 'Fiona', 'McKay'],
  ['Jean DUPONT', '', 'Jean', 'Dupont'],
  ['DUPONT Jean', '', 'Jean', 'Dupont'],
  ['Jean-Luc DE LA TOUR', '', 'Jean-Luc', 'de la Tour'],
  ['Ann Lee, PhD', '', 'Ann', 'Lee'],
  ['Ann Lee MBA', '', 'Ann', 'Lee'],
  ['Martin King Jr.', '', 'Martin', 'King Jr.'],
  ['Henry Ford II', '', 'Henry', 'Ford II'],
  ['J. R. Ewing', '', 'J. R.', 'Ewing'],
  ['Ken Sánchez', '', 'Ken', 'Sánchez'],
  ['  Łukasz   Żółć ', '', 'Łukasz', 'Żółć'],
  ['王 小明', '', '王', '小明'],
  ['', '', '', ''],
])('%s', (text, salutation, firstName, lastName) => {
  expect(personName(text)).toEqual({ salutation, firstName, lastName })
})
