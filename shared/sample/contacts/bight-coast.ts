import type { Roster } from './roster.ts'

export const bightCoast: Roster = {
  accountKey: 'bight-coast',
  mailDomain: 'bightcoast.example',
  phonePrefix: '+234 1 555',
  mobilePrefix: '+234 803 555',
  people: `
    Adébáyọ̀, Fọláshadé, Ms | Managing Director | Management | Lagos | Executive | +1 | high | Wants the second line running before the dry season.
      ? | Group Technical Director | Technical | Lagos | Executive | ? | high | Appointment announced for this quarter; the previous holder took no machine decision alone.
        Ogunbánjọ, Olúwaṣeun, Mr | Brewery Manager Ota | Production | Ota | Manager | +2 | high | Runs line 1 at 93 percent and shows it to visitors.
          Okafor, Ifeoma, Ms | Packaging Hall Manager | Production | Ota | Manager | +1 | medium | 
          Bello, Yakubu, Mr | Engineering Manager Ota | Engineering | Ota | Manager | 0 | medium | Power quality is his first question about any drive.
        Etim, Ekaette, Ms | Brewery Manager Calabar | Production | Calabar | Manager | 0 | medium | Gets the second line and was not asked about it first.
      Danjuma, Ibrahim, Mr | Finance and Procurement Director | Finance | Lagos | Executive | -1 | high | Letters of credit take him longer than the machine takes us.
    van Rensburg, Pieter, Mr | Technical Adviser of the Minority Shareholder | Shareholder | Lagos | External | -1 | medium | Brings the brewing group's list of approved machine makers; we are not on it.
  `,
}
