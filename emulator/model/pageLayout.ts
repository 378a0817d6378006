import type { Area } from "./area";

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** Margins are in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string | null;
  zoom: PageZoom;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printOrder: string;
  printErrors: string;
  /** Rows before which a page begins. */
  readonly pageBreaks: number[];
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  readonly headersFooters: HeaderFooter;
}

/** The margins of Excel's new sheet, 0.7" and 0.75" (assumed to be the same in French builds). */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    printOrder: "DownThenOver",
    printErrors: "AsDisplayed",
    pageBreaks: [],
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
