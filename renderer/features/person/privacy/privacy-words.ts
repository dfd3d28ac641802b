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
    'Days and who did it; of the people themselves nothing is known any more. After going back to a backup, whoever was erased since is listed here to be erased again.',
  erasedOn: 'Erased on',
  back: 'Erased once, and there again',
  backWhy:
    'This workspace is a state from before they were erased, as far as this computer knows. Erase them again, or the file holds them.',
  eraseAgain: 'Erase {{name}} again …',
  leadBack:
    'Erased on {{day}} with the person that it had become, and a lead again; it is erased with the contact once it is converted:',
  backups: 'Backups that still hold erased people',
  backupsWhy:
    'Backups that were made before somebody was erased. Going back to one brings the person back. They go by and by as newer ones are made; who may not wait deletes them here.',
  wiping: 'The file is still being written anew.',
})
