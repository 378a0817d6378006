import type { StyleName } from "../../../../domain/sheetToWrite";

/**
 * Everything is told in words and figures: bands and borders stay legible
 * printed in black and white, and texts keep a contrast of 7:1 or more.
 */
const NIGHT = "FF1F3A4D";
const GREY = "FF595959";
const LINK = "FF0B4F8A";
const BAND = "FFE4EBF1";
const HAIRLINE = "FFD0D0D0";
const FRAME = "FF7F7F7F";
const PAPER = "FFFFF8E1";

interface Font {
  readonly size: number;
  readonly color?: string;
  readonly effects?: string;
}

const FONTS = {
  body: { size: 10 },
  bold: { size: 10, effects: "<b/>" },
  title: { size: 16, effects: "<b/>", color: NIGHT },
  subtitle: { size: 14, effects: "<b/>", color: NIGHT },
  band: { size: 12, effects: "<b/>", color: NIGHT },
  note: { size: 9, color: GREY },
  noteBold: { size: 9, effects: "<b/>" },
  link: { size: 10, effects: "<u/>", color: LINK },
  masked: { size: 10, effects: "<i/>", color: GREY },
  invite: { size: 10, effects: "<i/>", color: GREY },
  maskedBold: { size: 10, effects: "<b/><i/>", color: GREY },
};

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const FILLS = { none: NO_FILL, band: fillXml(BAND), paper: fillXml(PAPER) };

export const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
/** In the order of the schema. */
const SIDES = ["left", "right", "top", "bottom"] as const;
type Side = (typeof SIDES)[number];

const BORDERS = {
  none: NO_BORDER,
  hairline: `<border><left/><right/><top/>${edgeXml("bottom", HAIRLINE)}<diagonal/></border>`,
  header: `<border><left/><right/><top/>${edgeXml("bottom", NIGHT)}<diagonal/></border>`,
  total: `<border><left/><right/>${edgeXml("top", NIGHT)}<bottom/><diagonal/></border>`,
  frame: frameXml(SIDES),
  zoneHautGauche: frameXml(["left", "top"]),
  zoneHautCentre: frameXml(["top"]),
  zoneHautDroite: frameXml(["right", "top"]),
  zoneMilieuGauche: frameXml(["left"]),
  zoneMilieuDroite: frameXml(["right"]),
  zoneBasGauche: frameXml(["left", "bottom"]),
  zoneBasCentre: frameXml(["bottom"]),
  zoneBasDroite: frameXml(["right", "bottom"]),
};

/** Format codes are English in the file, whatever the language of Excel. */
const FORMATS = {
  general: "",
  heures: '#,##0" h"',
  ecart: '+#,##0" h";-#,##0" h";0" h"',
  entier: "#,##0",
  decimal: "#,##0.0",
  euros: '#,##0" €"',
  taux: "0.0%",
  date: "dd/mm/yyyy",
  dateDu: '"du "dd/mm/yyyy',
  dateAu: '"au "dd/mm/yyyy',
  mois: "mmm yyyy",
};

interface LookNames {
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: keyof typeof BORDERS;
  readonly format?: keyof typeof FORMATS;
  readonly right?: boolean;
  readonly top?: boolean;
  readonly wrap?: boolean;
  readonly indent?: boolean;
}

const figure = (format: keyof typeof FORMATS): LookNames => ({ format, right: true });
/** A cell of the zone to type in, by the sides of the frame that it bears. */
const zone = (border: keyof typeof BORDERS): LookNames => ({
  fill: "paper",
  border,
  wrap: true,
  indent: true,
});
const total = (look: LookNames): LookNames => ({ font: "bold", border: "total", ...look });

const LOOKS: Readonly<Record<StyleName, LookNames>> = {
  titre: { font: "title", border: "none" },
  sousTitre: { font: "subtitle", border: "none" },
  bandeau: { font: "band", fill: "band", border: "none" },
  enTete: { font: "bold", border: "header", wrap: true },
  enTeteNombre: { font: "bold", border: "header", wrap: true, right: true },
  libelle: { wrap: true },
  libelleFort: { font: "bold", wrap: true },
  texte: { wrap: true },
  constat: { wrap: true, indent: true },
  note: { font: "note", border: "none" },
  noteForte: { font: "noteBold", border: "none" },
  saisie: { fill: "paper", border: "frame", wrap: true, top: true },
  zoneHautGauche: zone("zoneHautGauche"),
  zoneHautCentre: zone("zoneHautCentre"),
  zoneHautDroite: zone("zoneHautDroite"),
  zoneMilieuGauche: zone("zoneMilieuGauche"),
  zoneMilieuCentre: zone("none"),
  zoneMilieuDroite: zone("zoneMilieuDroite"),
  zoneBasGauche: zone("zoneBasGauche"),
  zoneBasCentre: zone("zoneBasCentre"),
  zoneBasDroite: zone("zoneBasDroite"),
  zoneInvite: { ...zone("zoneHautGauche"), font: "invite" },
  zoneSuite: { ...zone("zoneMilieuGauche"), font: "invite" },
  heures: figure("heures"),
  heuresTotal: total(figure("heures")),
  ecart: figure("ecart"),
  ecartTotal: total(figure("ecart")),
  entier: figure("entier"),
  entierTotal: total(figure("entier")),
  decimal: figure("decimal"),
  decimalTotal: total(figure("decimal")),
  euros: figure("euros"),
  taux: figure("taux"),
  tauxTotal: total(figure("taux")),
  date: { format: "date", right: true },
  dateNote: { font: "noteBold", border: "none", format: "date" },
  dateDu: { font: "note", border: "none", format: "dateDu" },
  dateAu: { font: "note", border: "none", format: "dateAu" },
  mois: { format: "mois" },
  masque: { font: "masked", right: true },
  masqueTotal: total({ font: "maskedBold", right: true }),
  totalLibelle: total({ wrap: true }),
  lien: { font: "link", wrap: true },
};

/** A look as the entries of a styles part, without prefix; format code "" is the general one. */
export interface Look {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly formatCode: string;
  readonly alignment: string;
}

export function lookOf(style: StyleName): Look {
  const names = LOOKS[style];
  const { font = "body", fill = "none", border = "hairline", format = "general" } = names;
  return {
    font: fontXml(FONTS[font]),
    fill: FILLS[fill],
    border: BORDERS[border],
    formatCode: FORMATS[format],
    alignment: alignmentXml(names),
  };
}

/** What tells the height of a text: its size in points, and whether it goes on below. */
export function textSetting(style: StyleName): { readonly size: number; readonly wrap: boolean } {
  const { font = "body", wrap = false } = LOOKS[style];
  return { size: FONTS[font].size, wrap };
}

function alignmentXml({ right, top, wrap, indent }: LookNames): string {
  const place = `horizontal="${right === true ? "right" : "left"}" vertical="${top === true ? "top" : "center"}"`;
  const flow = `${wrap === true ? ' wrapText="1"' : ""}${indent === true ? ' indent="1"' : ""}`;
  return `<alignment ${place}${flow}/>`;
}

/** Elements of CT_Font in the order that Excel writes them. */
function fontXml({ size, color, effects = "" }: Font): string {
  const colorXml = color === undefined ? "" : `<color rgb="${color}"/>`;
  return `<font>${effects}<sz val="${String(size)}"/>${colorXml}<name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function frameXml(sides: readonly Side[]): string {
  const edges = SIDES.map((side) => (sides.includes(side) ? edgeXml(side, FRAME) : `<${side}/>`));
  return `<border>${edges.join("")}<diagonal/></border>`;
}

function edgeXml(side: string, color: string): string {
  return `<${side} style="thin"><color rgb="${color}"/></${side}>`;
}
