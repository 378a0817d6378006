import { entryOf } from "../../domain/suivi/codes";
import type { StyleName } from "../../domain/sheetToWrite";

/**
 * Everything is told in words and figures: bands and borders stay legible
 * printed in black and white, and texts keep a contrast of 7:1 or more.
 * Colours are RRGGBB.
 */
const NIGHT = "1F3A4D";
const GREY = "595959";
const LINK = "0B4F8A";
const BAND = "E4EBF1";
const HAIRLINE = "D0D0D0";
const FRAME = "7F7F7F";
const PAPER = "FFF8E1";
/** Of data bars: pale enough for the figure in front of it to keep its contrast. */
export const BAR_COLOR = "B4C7D9";
/** Of charts: a pale column with a dark edge and a dark line stay apart in black and white. */
export const CHART_COLORS = { column: BAR_COLOR, line: NIGHT, grid: HAIRLINE } as const;
export const FONT_NAME = "Calibri";

export interface FontLook {
  /** In points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export type Edge = "left" | "right" | "top" | "bottom";
/** Colour of the thin line on each edge that has one. */
export type BorderLook = Readonly<Partial<Record<Edge, string>>>;

const FONTS = {
  body: { size: 10 },
  bold: { size: 10, bold: true },
  title: { size: 16, bold: true, color: NIGHT },
  subtitle: { size: 14, bold: true, color: NIGHT },
  band: { size: 12, bold: true, color: NIGHT },
  note: { size: 9, color: GREY },
  noteBold: { size: 9, bold: true },
  link: { size: 10, underline: true, color: LINK },
  masked: { size: 10, italic: true, color: GREY },
  invite: { size: 10, italic: true, color: GREY },
  maskedBold: { size: 10, bold: true, italic: true, color: GREY },
} satisfies Record<string, FontLook>;

function frame(...edges: readonly Edge[]): BorderLook {
  return Object.fromEntries(edges.map((edge) => [edge, FRAME]));
}

const FILLS = { none: null, band: BAND, paper: PAPER } as const;

const BORDERS = {
  none: {},
  hairline: { bottom: HAIRLINE },
  header: { bottom: NIGHT },
  total: { top: NIGHT },
  frame: frame("left", "right", "top", "bottom"),
  zoneHautGauche: frame("left", "top"),
  zoneHautCentre: frame("top"),
  zoneHautDroite: frame("right", "top"),
  zoneMilieuGauche: frame("left"),
  zoneMilieuDroite: frame("right"),
  zoneBasGauche: frame("left", "bottom"),
  zoneBasCentre: frame("bottom"),
  zoneBasDroite: frame("right", "bottom"),
} satisfies Record<string, BorderLook>;

/** Format codes are English, whatever the language of Excel; "" is the general one. */
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
  libelleLarge: { indent: true },
  libelleFort: { font: "bold", wrap: true },
  texte: { wrap: true },
  constat: { wrap: true, indent: true },
  note: { font: "note", border: "none" },
  noteForte: { font: "noteBold", border: "none" },
  saisie: { fill: "paper", border: "frame", wrap: true, top: true },
  saisieTaux: { ...figure("taux"), fill: "paper", border: "frame" },
  saisieEuros: { ...figure("euros"), fill: "paper", border: "frame" },
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
  eurosTotal: total(figure("euros")),
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
  etat: { right: true },
  etatFort: { font: "bold", right: true },
};

/** How the cells of one style look, as plain data: each host says it in its own words. */
export interface Look {
  readonly font: FontLook;
  /** RRGGBB; null: none. */
  readonly fill: string | null;
  readonly border: BorderLook;
  /** "" is the general format. */
  readonly formatCode: string;
  readonly horizontal: "left" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** One step from the left border. */
  readonly indent: boolean;
}

const PLAIN: Required<LookNames> = {
  font: "body",
  fill: "none",
  border: "hairline",
  format: "general",
  right: false,
  top: false,
  wrap: false,
  indent: false,
};

/** Each look is asked for by every cell that has it: made once. */
const made = new Map<StyleName, Look>();

export function lookOf(style: StyleName): Look {
  return entryOf(made, style, () => makeLook(style));
}

function makeLook(style: StyleName): Look {
  const { font, fill, border, format, right, top, wrap, indent } = { ...PLAIN, ...LOOKS[style] };
  return {
    font: FONTS[font],
    fill: FILLS[fill],
    border: BORDERS[border],
    formatCode: FORMATS[format],
    horizontal: right ? "right" : "left",
    vertical: top ? "top" : "center",
    wrap,
    indent,
  };
}
