// Where the documents of somebody who came from another centre are put, and what they are called.
import path from 'node:path';

/** Gives the folder of received documents below the folder for documents. */
export function receivedFolder(outputFolder: string): string {
  return path.join(outputFolder, 'received');
}

/** Gives the name of a received document: it begins with the code that the sender gave, as far as a file may bear it. */
export function receivedFileName(reference: string, name: string): string {
  return `${reference.replace(/[^A-Za-z0-9-]/gu, '')}-${name}`;
}
