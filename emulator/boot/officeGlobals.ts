/** What Office.js puts in its window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    /** Present in the shipped client, absent from its types. */
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly CustomFunctions: typeof CustomFunctions;
}
