/** The functions that a follow-up workbook is made of, as a French Excel names them. */
const NAMES: readonly (readonly [french: string, english: string])[] = [
  ["ANNEE", "YEAR"],
  ["ARRONDI", "ROUND"],
  ["ARRONDI.INF", "ROUNDDOWN"],
  ["ARRONDI.SUP", "ROUNDUP"],
  ["AUJOURDHUI", "TODAY"],
  ["CNUM", "VALUE"],
  ["DROITE", "RIGHT"],
  ["ENT", "INT"],
  ["EQUIV", "MATCH"],
  ["ESTNUM", "ISNUMBER"],
  ["ESTTEXTE", "ISTEXT"],
  ["ESTVIDE", "ISBLANK"],
  ["ET", "AND"],
  ["FILTRE", "FILTER"],
  ["FIN.MOIS", "EOMONTH"],
  ["GAUCHE", "LEFT"],
  ["JOUR", "DAY"],
  ["JOINDRE.TEXTE", "TEXTJOIN"],
  ["LIGNE", "ROW"],
  ["MAINTENANT", "NOW"],
  ["MAJUSCULE", "UPPER"],
  ["MINUSCULE", "LOWER"],
  ["MOIS", "MONTH"],
  ["MOIS.DECALER", "EDATE"],
  ["MOYENNE", "AVERAGE"],
  ["MOYENNE.SI", "AVERAGEIF"],
  ["MOYENNE.SI.ENS", "AVERAGEIFS"],
  ["NB", "COUNT"],
  ["NB.JOURS.OUVRES", "NETWORKDAYS"],
  ["NB.SI", "COUNTIF"],
  ["NB.SI.ENS", "COUNTIFS"],
  ["NB.VIDE", "COUNTBLANK"],
  ["NBCAR", "LEN"],
  ["NBVAL", "COUNTA"],
  ["NON", "NOT"],
  ["OU", "OR"],
  ["RECHERCHEH", "HLOOKUP"],
  ["RECHERCHEV", "VLOOKUP"],
  ["RECHERCHEX", "XLOOKUP"],
  ["SI", "IF"],
  ["SI.CONDITIONS", "IFS"],
  ["SI.NON.DISP", "IFNA"],
  ["SIERREUR", "IFERROR"],
  ["SOMME", "SUM"],
  ["SOMME.SI", "SUMIF"],
  ["SOMME.SI.ENS", "SUMIFS"],
  ["SOMMEPROD", "SUMPRODUCT"],
  ["SOUS.TOTAL", "SUBTOTAL"],
  ["STXT", "MID"],
  ["SUBSTITUE", "SUBSTITUTE"],
  ["SUPPRESPACE", "TRIM"],
  ["TEXTE", "TEXT"],
  ["TRIER", "SORT"],
  ["TRONQUE", "TRUNC"],
  ["FAUX", "FALSE"],
  ["VRAI", "TRUE"],
];

const english = new Map(NAMES);
const french = new Map(NAMES.map(([name, translated]) => [translated, name] as const));

/** A name that is not in the list is the same in both languages, or nobody's. */
export function englishName(name: string): string {
  return english.get(name.toUpperCase()) ?? name;
}

export function frenchName(name: string): string {
  return french.get(name.toUpperCase()) ?? name;
}
