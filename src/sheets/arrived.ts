/** Whether all that was written has reached the file: Sheets may put writes off. */

let isWaiting = false;

/** To be called before anything is written. */
export function beginWriting(): void {
  isWaiting = true;
}

/** To be called where `flush` was the last call of all. */
export function haveAllArrived(): void {
  isWaiting = false;
}

/** Waits for what was written; no call where nothing was written since the last wait. */
export function letArrive(): void {
  if (isWaiting) SpreadsheetApp.flush();
  isWaiting = false;
}
