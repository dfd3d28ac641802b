import type { OfficePackage } from './office-package.ts'

const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What each part begins with. */
const roots: readonly (readonly [RegExp, string, string])[] = [
  [/^ppt\/presentation\.xml$/, presentation, 'presentation'],
  [/^ppt\/slides\/slide\d+\.xml$/, presentation, 'sld'],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, presentation, 'sldLayout'],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, presentation, 'sldMaster'],
  [/^(ppt|word|xl)\/theme\/theme\d+\.xml$/, drawing, 'theme'],
  [/^word\/document\.xml$/, word, 'document'],
  [/^word\/styles\.xml$/, word, 'styles'],
  [/^word\/numbering\.xml$/, word, 'numbering'],
  [/^word\/footer\d+\.xml$/, word, 'ftr'],
  [/^xl\/workbook\.xml$/, sheet, 'workbook'],
  [/^xl\/worksheets\/sheet\d+\.xml$/, sheet, 'worksheet'],
  [/^xl\/styles\.xml$/, sheet, 'styleSheet'],
  [/^xl\/sharedStrings\.xml$/, sheet, 'sst'],
]

const fill = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill'
const effects = 'effectLst|effectDag'
const shape = `xfrm custGeom|prstGeom ${fill} ln ${effects} scene3d sp3d extLst`

/**
 * In which order children stand, where office programs offer a repair of another: by the namespace and the name of the parent. Names beside each
 * other with a bar take one place. Source: ECMA-376-1 (5th edition), annex A, the sequences of the complex types.
 */
const orders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [presentation]: {
    presentation:
      'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst',
    sld: 'cSld clrMapOvr transition timing extLst',
    sldLayout: 'cSld clrMapOvr transition timing hf extLst',
    sldMaster: 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst',
    cSld: 'bg spTree custDataLst controls extLst',
    sp: 'nvSpPr spPr style txBody extLst',
    cxnSp: 'nvCxnSpPr spPr style extLst',
    pic: 'nvPicPr blipFill spPr style extLst',
    graphicFrame: 'nvGraphicFramePr xfrm graphic extLst',
    spPr: shape,
    txBody: 'bodyPr lstStyle p',
  },
  [drawing]: {
    txBody: 'bodyPr lstStyle p',
    spPr: shape,
    p: 'pPr r|br|fld endParaRPr',
    r: 'rPr t',
    pPr: 'lnSpc spcBef spcAft buClrTx|buClr buSzTx|buSzPct|buSzPts buFontTx|buFont buNone|buAutoNum|buChar|buBlip tabLst defRPr extLst',
    rPr: `ln ${fill} ${effects} highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
    ln: `${fill} prstDash|custDash round|bevel|miter headEnd tailEnd extLst`,
    xfrm: 'off ext chOff chExt',
    tbl: 'tblPr tblGrid tr',
    tr: 'tc extLst',
    tc: 'txBody tcPr extLst',
    tcPr: `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${fill} headers extLst`,
    clrScheme: 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst',
    themeElements: 'clrScheme fontScheme fmtScheme extLst',
  },
  [word]: {
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    tbl: 'tblPr tblGrid tr',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    tr: 'tblPrEx trPr tc',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    sectPr:
      'headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
    tblBorders: 'top left|start bottom right|end insideH insideV',
    tcMar: 'top left|start bottom right|end',
  },
  [sheet]: {
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    c: 'f v is extLst',
  },
}

/** Parents that begin with their form, if they have one, and hold anything after it. */
const formFirst: Readonly<Record<string, string>> = { p: 'pPr', r: 'rPr', tc: 'tcPr' }

/** What stands in another order than the format has it, or begins with something else than its part does. */
export function orderProblemsOf({ names, page }: OfficePackage): readonly string[] {
  return names.flatMap((name) => {
    if (!/^(ppt|word|xl)\/.*\.xml$/.test(name)) return []
    const root = page(name).documentElement
    const wanted = roots.find(([pattern]) => pattern.test(name))
    const isOther = wanted && (root.namespaceURI !== wanted[1] || root.localName !== wanted[2])
    return [
      ...(isOther ? [`${name}: begins with ${root.localName}`] : []),
      ...[root, ...root.getElementsByTagName('*')].flatMap((each) =>
        wrongIn(each).map((what) => `${name}: ${what}`),
      ),
    ]
  })
}

function wrongIn(parent: Element): readonly string[] {
  const space = parent.namespaceURI ?? ''
  const children = [...parent.children].filter(({ namespaceURI }) => namespaceURI === space)
  const form = space === word ? formFirst[parent.localName] : undefined
  const late = form === undefined ? -1 : children.findLastIndex(({ localName }) => localName === form)
  const ends = space === word && parent.localName === 'tc' ? parent.lastElementChild?.localName : 'p'
  return [
    ...(late > 0 ? [`${form} is not the first of ${parent.localName}`] : []),
    ...(ends === 'p' ? [] : [`a cell ends with ${ends}`]),
    ...(space === word && parent.localName === 'body' ? lateSections(children) : []),
    ...(space === sheet && parent.localName === 'sheetData' ? unsorted(children) : []),
    ...misplaced(parent),
  ]
}

function misplaced(parent: Element): readonly string[] {
  const order = orders[parent.namespaceURI ?? '']?.[parent.localName]
  if (order === undefined) return []
  const places = new Map(order.split(' ').flatMap((each, at) => each.split('|').map((name) => [name, at])))
  let last = 0
  return [...parent.children].flatMap(({ localName }): readonly string[] => {
    const place = places.get(localName)
    if (place === undefined) return [`${localName} is nothing of ${parent.localName}`]
    if (place < last) return [`${localName} comes too late in ${parent.localName}`]
    last = place
    return []
  })
}

function lateSections(children: readonly Element[]): readonly string[] {
  const at = children.findIndex(({ localName }) => localName === 'sectPr')
  return at === -1 || at === children.length - 1 ? [] : ['something comes after the section']
}

/** Rows and the cells in them come in their order, each once. */
function unsorted(rows: readonly Element[]): readonly string[] {
  const numbers = rows.map((row) => Number(row.getAttribute('r')))
  const cells = rows.flatMap((row) => {
    const columns = [...row.children].map((cell) => columnOf(cell.getAttribute('r') ?? ''))
    return columns.filter((column, at) => at > 0 && column <= (columns[at - 1] ?? 0))
  })
  return [
    ...numbers
      .filter((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0))
      .map((number) => `row ${number} comes too late`),
    ...cells.map((column) => `column ${column} comes too late`),
  ]
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? ''
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
