import { wordsOf } from '../../../ui/words.ts'

export const usePrivacyWords = wordsOf('person-privacy', {
  title: 'Privacy',
  how: 'Somebody is erased from their page: on the map, in the panel of the person, “Erase this person …”. What is held about them is told there too.',
  removed: 'Removed, and still in the history',
  removedWhy:
    'Who was removed is gone from the map, and the history still has the name. Erasing takes it out of there for good.',
  noRemoved: 'The history holds nobody who was removed.',
  cut: 'There are more; these are the latest.',
  name: 'Name',
  account: 'Account',
  removedAt: 'Removed',
  by: 'By',
  erase: 'Erase {{name}} …',
  erased: 'Erased',
  noneErased: 'Nobody was erased in this workspace.',
  erasedHow:
    'Days and who did it; of the people themselves nothing is known any more. After going back to a backup, whoever was erased since must be erased again.',
  erasedOn: 'Erased on',
  wiping: 'The file is still being written anew.',
})
