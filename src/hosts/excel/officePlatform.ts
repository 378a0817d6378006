/*
 * The one place that imports office-js-helpers: archived by Microsoft since 2020, it is
 * kept to telling where the add-in runs; its other members have known faults. To remove
 * it, read Office.context.platform here.
 */
import { HostType, PlatformType, Utilities } from "@microsoft/office-js-helpers";

export type Plateforme = "Windows" | "Mac" | "web" | "iPad" | "hors d'Excel";

/** Where Excel runs, for wording and for the diagnostic line; to be asked after `Office.onReady`. */
export function findPlateforme(): Plateforme {
  if (Utilities.host !== HostType.EXCEL) return "hors d'Excel";
  switch (Utilities.platform) {
    case PlatformType.PC:
      return "Windows";
    case PlatformType.MAC:
      return "Mac";
    case PlatformType.IOS:
      return "iPad";
    default:
      return "web";
  }
}
