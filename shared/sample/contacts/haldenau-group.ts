import type { Roster } from './roster.ts'

export const haldenauGroup: Roster = {
  accountKey: 'haldenau',
  mailDomain: 'haldenau.example',
  phonePrefix: '+49 40 555',
  mobilePrefix: '+49 171 555',
  people: `
    Vogelsang, Katharina, Dr. | Chief Executive Officer | Executive board | Hamburg | Board member | 0 | high | Led the dairy division before. Reads one page ahead of a meeting and asks what it means for the plants.
      Reimers, Holger, Mr | Chief Operations Officer | Executive board | Hamburg | Board member | +1 | high | Wants fewer machine types in the plants and says so in every review.
        Sandoval, Beatriz, Ms | Vice President Engineering and Packaging | Technical center | Hamburg | Vice president | +1 | medium | Writes the group's technical standards; our hygiene design is the reference in two of them.
          Thießen, Malte, Mr | Head of Packaging Technology | Technical center | Hamburg | Director | +2 | low | Did the line audit with Lucía Ferrer and shares the results openly.
          Wójcik, Agnieszka, Ms | Head of Line Automation | Technical center | Hamburg | Director | 0 | medium | Prefers open interfaces; asked twice for the documentation of our line software.
        Nyström, Erik, Mr | Vice President Supply Chain | Operations | Hamburg | Vice president | ? | medium | 
      Dahmen, Friederike, Ms | Chief Financial Officer | Executive board | Hamburg | Board member | 0 | high | Looks at cash out per plant, not at the price of a machine.
        Petersen, Ole, Mr | Head of Group Controlling | Finance | Hamburg | Director | -1 | medium | Started the count of suppliers that led to the consolidation project.
        Achterberg, Silke, Ms | Group Treasurer | Finance | Hamburg | Director | ? | low | 
      Lorenz, Matthias, Mr | Chief Procurement Officer | Procurement | Hamburg | Senior vice president | -1 | high | Measured on two machine suppliers per technology by the end of next year.
        Kowalczyk, Tomasz, Mr | Category Lead Packaging Machinery | Procurement | Hamburg | Director | -2 | medium | Worked with Trevanti at his former company and compares every offer with theirs.
        İnan, Zeynep, Ms | Category Lead Technical Services | Procurement | Hamburg | Manager | 0 | low | New in the post; open to a talk about response times.
        ? | Category Lead Energy and Utilities | Procurement | Hamburg | Manager | ? | ? | Post announced in the staff magazine, name not given.
      von Ahlefeld, Carsten, Mr | Head of Sustainability | Corporate affairs | Hamburg | Director | +1 | low | Needs water and energy figures per thousand packs for the annual report.
  `,
}
