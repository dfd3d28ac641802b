import type { Roster } from './roster.ts'

export const suryadhara: Roster = {
  accountKey: 'suryadhara',
  mailDomain: 'suryadhara.example',
  phonePrefix: '+91 20 5550',
  mobilePrefix: '+91 98220 55',
  people: `
    Deshpande, Aniruddha, Mr | Managing Director | Management | Pune | Director | ? | high | 
      Krishnamurthy, Lakṣmī, Ms | Vice President Manufacturing | Manufacturing | Pune | Vice president | ? | high | Opens the meeting and leaves the details to others.
        Patwardhan, Rohan, Mr | Plant Head Silvassa | Manufacturing | Silvassa | General manager | ? | medium | Our only regular contact; all orders so far came through him.
        Chatterjee, Śreyā, Ms | Head of Packaging Development | Development | Pune | General manager | ? | medium | 
        ? | Project Head Hosur Plant | Projects | Hosur | General manager | ? | high | Named in the press release as "a senior project leader".
      Venkataraman, Suresh, Mr | Head of Procurement | Procurement | Pune | General manager | ? | high | 
  `,
}
