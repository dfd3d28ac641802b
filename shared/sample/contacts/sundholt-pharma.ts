import type { Roster } from './roster.ts'

export const sundholtPharma: Roster = {
  accountKey: 'sundholt',
  mailDomain: 'sundholt.example',
  phonePrefix: '+46 18 555',
  mobilePrefix: '+46 70 555',
  people: `
    Åkerblom, Gunilla, Ms | Chief Executive Officer | Executive management | Uppsala | Executive | ? | high | 
      Hjelmqvist, Rolf, Mr | Senior Vice President Technical Operations | Technical operations | Uppsala | Senior vice president | 0 | high | Owns the outsourcing of halls 2 and 3 and is measured on its date.
        Wästberg, Karin, Ms | Site Director Uppsala | Operations | Uppsala | Director | +1 | high | Would keep hall 1 in house for another ten years.
          Ekdahl, Johan, Mr | Head of Packaging Operations | Packaging | Uppsala | Manager | +2 | medium | Asked for a proposal for hall 1 before anyone else did.
            Blomgren, Åsa, Ms | Packaging Line Manager | Packaging | Uppsala | Specialist | +1 | low | 
            Haddad, Samir, Mr | Packaging Technician | Packaging | Uppsala | Specialist | ? | low | 
          Rönnqvist, Tuula, Ms | Head of Validation | Quality | Uppsala | Manager | 0 | medium | Every change of software is a change of validation for her.
        Sjödin, Per, Mr | Site Director Strängnäs | Operations | Strängnäs | Director | 0 | medium | 
        Malmgård, Linnea, Ms | Head of Serialization and Traceability | Technical operations | Uppsala | Manager | +1 | high | Has to connect the contract packer to the same numbering system.
          Bhattacharya, Anindita, Ms | Serialization Architect | Technical operations | Uppsala | Specialist | +2 | low | 
      Öberg, Niklas, Mr | Vice President Quality | Quality | Uppsala | Vice president | -1 | high | Two audit remarks last year concerned our line records.
        Lindhé, Maria, Ms | Qualified Person | Quality | Uppsala | Specialist | ? | medium | 
      Ståhlberg, Fredrik, Mr | Vice President Procurement | Procurement | Uppsala | Vice president | -1 | medium | 
        Kjær, Louise, Ms | Category Manager Equipment | Procurement | Uppsala | Manager | 0 | medium | Asks for three offers and reads all of them.
      ? | Chief Information Officer | Information technology | Uppsala | Senior vice president | ? | high | Search under way; decides on everything that touches master data.
  `,
}
