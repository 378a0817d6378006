const CDN_FOLDER = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*?\/hosted\//g;

/** Where the server puts the files of the npm package, and the script that brings Excel. */
export const OFFICE_JS_URL = "/office-js/";
export const INSTALL_URL = "/demo/installer.js";

/** The page that holds the pane installs the bridge in it. */
export const INSTALL_SCRIPT = "window.parent.clausierDemo.installPane(window);\n";

/**
 * The add-in's own page, put in the emulated Excel: its files stay as they are built, only this page
 * gets a script before all others and its Office.js from this machine.
 */
export function putInEmulator(html: string): string {
  const script = `<script src="${INSTALL_URL}"></script>`;
  return html
    .replace(/<head[^>]*>/i, (head) => head + script)
    .replaceAll(CDN_FOLDER, OFFICE_JS_URL);
}
