/** Letters before the numbers of documents, as programs of many countries write them: they say little alone, and something beside one another. */
export type DocumentKind = 'offer' | 'order' | 'invoice' | 'payment' | 'credit';

const CODES: Readonly<Record<DocumentKind, string>> = {
  offer: 'QU QUO QT QTE EST AN AG ANG OF OFF DEV PRE PRES COT ORC PREV PF PROF КП DE DV PRO PRV',
  order: 'SO AB AU ZK ZO ZA BC BL CMD COM PED LS WZ DDT DN ALB ENC GR ЗК ЗП BR ORD BDC CDE',
  invoice: 'INV RE RG RN FS FV FAV FA FAC FACT FAT FT SI TI NF НАК РН УПД',
  payment: 'PMT PAY PYMT RCT RCP REC ZE KP PAG REG ПП ПКО',
  credit: 'CR GU FK FVK FSK KF KFS ZW RET RMA SCN AVR NCR',
};

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  (Object.keys(CODES) as DocumentKind[]).flatMap((kind) => CODES[kind].split(' ').map((code) => [code, kind] as const)),
);

/** Null for letters that nobody knows. */
export function documentOfCode(letters: string): DocumentKind | null {
  return KINDS.get(letters.toUpperCase()) ?? null;
}
