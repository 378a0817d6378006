/** The domain as the pane uses it: loaded on its own, once the pane is on screen. */
export { saveAcceptation } from "./acceptation";
export { previewCorrections, tryCorrections } from "./corrections";
export { writeBilans } from "./creation";
export { etatsBilans } from "./etatsBilans";
export { saveGravites } from "./gravites";
export { originesOf } from "./origines";
export { overviewOf } from "./overview";
export { verifyWorkbook } from "./verifyWorkbook";
export { writeReport } from "./writeReport";
