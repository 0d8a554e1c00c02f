/** True while a question or a form lies above the screen: what belongs to the screen then waits. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
