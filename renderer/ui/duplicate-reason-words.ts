import { wordsOf } from './words.ts'

/** Why two may be the same, or why they may not. */
export const useReasonWords = wordsOf('duplicate-reasons', {
  'same-name': 'same name',
  'name-in-other-order': 'same name in another order',
  'name-but-legal-form': 'same name but for the legal form',
  'name-by-one-letter': 'names differ by one letter',
  'name-by-initials': 'same last name, first names by their initials',
  'name-by-abbreviation': 'one name abbreviates the other',
  'name-in-part': 'one name is part of the other',
  'name-alike': 'names are alike',
  'same-email': 'same e-mail address',
  'same-email-domain': 'same e-mail domain',
  'same-website': 'same web domain',
  'same-phone': 'same phone number',
  'same-account': 'same account',
  'same-title': 'same title',
  'same-city': 'same place',
  'same-street': 'same street',
  'other-email': 'other e-mail address at the same domain',
  'other-country': 'other country',
  'other-city': 'other city',
  'other-legal-form': 'other legal form',
  'other-source-id': 'each has a source id of its own',
  'one-above-the-other': 'one is the parent of the other',
  'side-by-side': 'both under the same parent',
})
