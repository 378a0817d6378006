import { loadXlsx } from "../../xlsx/loadXlsx";
import { downloadBytes } from "./downloadBytes";
import { findElement } from "./findElement";
import { fetchFunctions } from "./functionsJson";
import { Session } from "./session";

declare global {
  interface Window {
    /** What the pane's page calls before its Office.js; read by the tests too. */
    clausierDemo?: { readonly installPane: (window: Window) => void; readonly session: Session };
  }
}

const name = findElement("nom", HTMLElement);
const message = findElement("message", HTMLElement);
const pane = findElement("complement", HTMLIFrameElement);
const picker = findElement("fichier", HTMLInputElement);
const width = findElement("largeur", HTMLSelectElement);

async function open(bytes: ArrayBuffer, fileName: string): Promise<void> {
  const workbook = await loadXlsx(new Uint8Array(bytes));
  workbook.name = fileName;
  const functions = await fetchFunctions();
  window.clausierDemo?.session.close();
  const session = new Session("grille", workbook, functions);
  window.clausierDemo = {
    session,
    installPane: (target) => {
      session.installPane(target);
    },
  };
  name.textContent = fileName;
  pane.src = "/taskpane.html";
}

async function openServed(): Promise<void> {
  const response = await fetch("/demo/classeur");
  const fileName = decodeURIComponent(response.headers.get("x-nom") ?? "classeur.xlsx");
  await open(await response.arrayBuffer(), fileName);
}

async function openPicked(): Promise<void> {
  const file = picker.files?.[0];
  if (file) await open(await file.arrayBuffer(), file.name);
}

async function download(): Promise<void> {
  const bytes = await window.clausierDemo?.session.save();
  if (bytes) downloadBytes(bytes, name.textContent.replace(/\.xls[xm]$/i, ".xlsx"));
}

function setWidth(): void {
  findElement("volet", HTMLElement).style.width = `${width.value}px`;
}

/** What failed is said in the bar, and the workbook on screen stays. */
function attempt(gesture: () => Promise<void>, failure: string): void {
  message.textContent = "";
  gesture().catch((error: unknown) => {
    console.error(error);
    message.textContent = failure;
  });
}

const NOT_OPENED = "Ce classeur n'a pas pu être ouvert : est-ce bien un fichier .xlsx ?";

findElement("telecharger", HTMLButtonElement).addEventListener("click", () => {
  attempt(download, "Le classeur n'a pas pu être téléchargé.");
});
findElement("ouvrir", HTMLButtonElement).addEventListener("click", () => {
  picker.click();
});
picker.addEventListener("change", () => {
  attempt(openPicked, NOT_OPENED);
});
width.addEventListener("change", setWidth);
setWidth();
attempt(openServed, NOT_OPENED);
