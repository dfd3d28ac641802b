import type { Dice } from '#shared/sample/dice.ts'

/** Names of one part of the world: first names, last names or what they are made of, towns. Made up or very common ones. */
type Culture = Readonly<{
  firstNames: readonly string[]
  lastNames: readonly string[]
  towns: readonly string[]
  legalForms: readonly string[]
}>

const words = (text: string): readonly string[] => text.split(' ')
/** Every beginning with every end. */
const made = (beginnings: string, ends: string): readonly string[] =>
  words(beginnings).flatMap((beginning) => words(ends).map((end) => beginning + end))

export const cultures: readonly Culture[] = [
  {
    firstNames: words(
      'Anna Jürgen Käthe Lukas Sabine Wolfgang Ute Björn Heike Dieter Annegret Matthias Bärbel Günther Katrin Stefan Jörg Monika Rüdiger Ilse Tobias Friederike Holger Sören Nele Konrad Marlene Uwe Hannelore Till',
    ),
    lastNames: [
      ...words(
        'Müller Schröder Weiß Jäger Groß König Böhm Schäfer Köhler Grün Löffler Strauß Krüger Vogel Brandt',
      ),
      ...made(
        'Birken Eichen Hasel Linden Reh Stein Wald Bach Rosen Ober Nieder Alten Neu Schön Lang Breit Kirch Burg Mühl Sonnen Winter Hirsch Falken Adler Wolfs Grau Rot Schwarz Gold Silber',
        'berger mann hofer meier bauer müller stein feld thaler brecht hammer egger wirth wald bach huber moser reuter',
      ),
    ],
    towns: words(
      'München Köln Düsseldorf Göttingen Nürnberg Zürich Graz Würzburg Osnabrück Münster Lübeck Fürth',
    ),
    legalForms: words('GmbH AG KG SE'),
  },
  {
    firstNames: words(
      'Élodie François Hélène Jérôme Benoît Chloé Théo Maëlle Loïc Zoé Guillaume Amélie Gaël Océane Aurélien Noémie Cédric Inès Rémi Solène Mathis Clémence Yannick Bérénice Étienne',
    ),
    lastNames: [
      ...words('Lefèvre Gauthier Bérard Noël Françoise Mercier Deschênes Côté Lévesque Garçon'),
      ...made(
        'Beau Mont Clair Ville Bois Champ Font Roche Val Haute Chante Mar Du Bel Grand Petit Rouge Blanc',
        'mont champ fort neuf pré lieu court rive mard chesne vigne lac pin père ville rieu',
      ),
    ],
    towns: words('Besançon Orléans Nîmes Évreux Liège Genève Sète Montréal Béziers Angoulême'),
    legalForms: words('SA SARL SAS'),
  },
  {
    firstNames: words(
      'Łukasz Agnieszka Paweł Małgorzata Grzegorz Zofia Michał Bożena Wojciech Kinga Tomáš Jiří Kateřina Ondřej Zdeněk Božena László Zsófia György Ágnes Ștefan Ioana Răzvan Đorđe Željka',
    ),
    lastNames: made(
      'Kowal Wiśniew Zieliń Szymań Dąbrow Kozłow Jankow Wojciechow Krawczyń Piotrow Grabow Nowakow Pawłow Michal Adam Jabłoń Król Olszew Jawor Malinow Sikor Rutkow Ostrow Zawadz Górec',
      'ski ska czyk ewicz iak owicz czak eczko ík ović',
    ),
    towns: words('Łódź Kraków Wrocław Gdańsk Brno Plzeň Győr Timișoara Poznań Rzeszów'),
    legalForms: ['Sp. z o.o.', 's.r.o.', 'Kft.'],
  },
  {
    firstNames: words(
      'Søren Åse Bjørn Ingrid Øystein Kåre Maja Jørgen Sigrid Håkon Pärla Mikko Päivi Jyrki Sanna Göran Åsa Märta Lars Kirsten Tuomas Elina Gunnar Þóra Guðrún',
    ),
    lastNames: made(
      'Ander Peter Niel Han Ras Søren Lind Berg Strand Sund Nord Øst Vest Holm Dal Åker Björk Ek Gran Sjö',
      'sen sson gren qvist ström lund dahl gaard vik haugen moen bakke näs stad mäki',
    ),
    towns: words('Århus København Malmö Göteborg Tromsø Ålesund Jyväskylä Reykjavík Växjö Hämeenlinna'),
    legalForms: words('A/S AB ASA Oy'),
  },
  {
    firstNames: words(
      'José María Íñigo Begoña Joaquín Núria Andrés Lucía Raúl Ximena João Conceição Inês Tomás Letícia Gonçalo Beatriz Óscar Rocío Sebastián Valentina Martín Camila Nicolás Aurélio',
    ),
    lastNames: made(
      'Gonzál Rodrígu Fernánd Hernánd Martín Sánch Álvar Gutiérr Dom Ram Vázqu Velásqu Núñ Mend Jimén Ordóñ Ibáñ Peláez Estév Bermúd',
      'ez es a o ero eira osa al ardo ina ez-Ruiz ez-Soto es-Lima es-Prado',
    ),
    towns: words('Málaga Córdoba León Bogotá Medellín Querétaro Coímbra Évora Brasília Mérida'),
    legalForms: ['S.A.', 'S.L.', 'Ltda.'],
  },
  {
    firstNames: words(
      'Emily James Oliver Charlotte Thomas Grace Harry Siobhán Niamh Padraig Ewan Fiona Rhys Megan George Matilda Duncan Isla Hamish Ava Noah Madison Tyler Hannah Logan',
    ),
    lastNames: [
      ...words("O'Neill O'Brien O'Connor O'Sullivan MacDonald McAllister FitzGerald"),
      ...made(
        'Ash Black Brad Car Clay Dun East Fair Gold Hart Har Kings Lang Mil North Oak Red Sand Stan Thorn Wel West Whit Win Wood',
        'ton ford ley worth well field wood shaw bury more ham combe ridge brook son man stead',
      ),
    ],
    towns: words('Leeds Bristol Cardiff Dublin Boston Denver Perth Auckland Calgary Dundee'),
    legalForms: words('Ltd PLC Inc. LLC'),
  },
  {
    firstNames: words(
      'Алексей Мария Дмитрий Ольга Сергей Наталья Иван Екатерина Павел Светлана Юрий Людмила Андрей Татьяна Олена Тарас Богдан Ганна',
    ),
    lastNames: made(
      'Иван Петр Сидор Кузнец Смирн Попов Васил Соколов Михайл Новик Фёдор Морозов Волк Алексее Лебед Семён Егор Павл Козл Степан',
      'ов ова ин ина енко ский ская ук чук',
    ),
    towns: words('Москва Казань Пермь Київ Львів Одеса София Варна'),
    legalForms: words('ООО АО'),
  },
  {
    firstNames: words(
      'Γιώργος Μαρία Νίκος Ελένη Κώστας Κατερίνα Δημήτρης Σοφία Ayşe Mehmet Işıl İbrahim Gülşen Çağlar Ömer Şebnem Yiğit Fatma Əli Günel',
    ),
    lastNames: [
      ...made('Παπα Χατζη Γεωργ Δημητρ Νικολα Κωνσταντ Αντων Βασιλ', 'δόπουλος ίδης άκης ίου όγλου ιάδης'),
      ...made(
        'Yıl Öz Ka Gü Çe Şa De Ay Kır Ak Kara Ko Er Do Tü',
        'maz demir ya lik tepe han oğlu taş kan soy gün türk doğan',
      ),
    ],
    towns: words('Αθήνα Πάτρα İstanbul İzmir Eskişehir Muğla Bakı Θεσσαλονίκη'),
    legalForms: ['A.Ş.', 'Α.Ε.'],
  },
  {
    firstNames: words(
      'Priya Arjun Lakshmi Rahul Ananya Vikram Deepa Suresh Kavita Rajesh Meera Sanjay Nguyễn Trần Hương Đức Linh Quỳnh Siti Budi Dewi Agus Aroha Tāne',
    ),
    lastNames: made(
      'Rama Venka Krish Subra Nara Gopala Raja Chandra Sura Vijaya Maha Jaya Ananda Hari Siva',
      'n swamy murthy nathan chandran sekhar gopal kumar rajan mani das varma',
    ),
    towns: words('Pune Chennai Mumbai Hà-Nội Đà-Nẵng Jakarta Surabaya Colombo'),
    legalForms: ['Pvt. Ltd.', 'PT'],
  },
  {
    firstNames: words('太郎 花子 健一 美咲 翔太 陽子 大輔 直美 拓也 恵子 伟 芳 秀英 娜 敏 静 强 磊 洋 艳'),
    lastNames: [
      ...words(
        '山田 田中 佐藤 鈴木 高橋 渡辺 伊藤 中村 小林 加藤 吉田 山本 斎藤 松本 井上 木村 清水 林 王 李 张 刘 陈 杨',
      ),
      ...made('高 大 小 中 西 東 北 南 上 下 松 竹 梅 石 川 森', '田 山 川 村 野 原 島 本 井 沢 崎 橋'),
    ],
    towns: words('東京 大阪 京都 上海 北京 広州 札幌 福岡'),
    legalForms: words('株式会社 有限公司'),
  },
  {
    firstNames: words('민준 서연 지훈 수진 현우 은지 영호 미경 동현 하은 지우 유진 성민 가영'),
    lastNames: words('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 남궁 제갈'),
    towns: words('서울 부산 대구 인천 광주 대전'),
    legalForms: words('주식회사'),
  },
  {
    firstNames: words('محمد فاطمة أحمد عائشة خالد مريم يوسف ليلى עמית נועה יעל דוד תמר אורי'),
    lastNames: words(
      'الحسن النجار العلي الخطيب الشامي المصري حداد منصور כהן לוי מזרחי פרץ ביטון אברהם שפירא גולן',
    ),
    towns: words('دبي القاهرة عمان חיפה ירושלים بيروت'),
    legalForms: words('ش.م.م בע"מ'),
  },
]

/** How much of a workspace comes from each part of the world: the first ones most. */
const weights = [22, 12, 11, 10, 12, 14, 5, 5, 4, 3, 1, 1]

export function cultureBy(dice: Dice): Culture {
  const chosen = dice.pickWeighted(
    Object.fromEntries(weights.map((weight, index) => [String(index), weight])),
  )
  return cultures[Number(chosen)] ?? (cultures[0] as Culture)
}

const trades = words(
  'Maschinenbau Logistics Foods Pharma Chemicals Textiles Packaging Energy Optics Automation Dairy Brewery Metals Ceramics Paper Medical Marine Robotics Software Tools Plastics Glass Seeds Motors Electronics',
)

/** A firm as it may be called in its part of the world. */
export function firmName(dice: Dice, culture: Culture): string {
  const name = dice.pick(dice.chance(0.7) ? culture.lastNames : culture.towns)
  const second = dice.chance(0.35) ? `${dice.chance(0.5) ? ' & ' : '-'}${dice.pick(culture.lastNames)}` : ''
  return `${name}${second} ${dice.pick(trades)} ${dice.pick(culture.legalForms)}`
}
