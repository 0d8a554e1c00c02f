/**
 * Lays pages out for the printer of the system and opens its dialog. They are drawn by the same pdf.js as on the
 * desk, because a page may neither open a PDF in a frame nor write one to the disk.
 */
import type { PdfPages, PageSize } from './pdf-reader.ts';

/** Pixels for each point of the paper: 216 to the inch, so that the smallest print stays sharp. */
const fine = 3;

/** Draws all pages and opens the dialog; comes back when it is closed or nobody wants them any more. */
export async function printPages(pages: PdfPages, unwanted: AbortSignal): Promise<void> {
  const stack = document.createElement('div');
  stack.className = 'print-pages';
  stack.setAttribute('aria-hidden', 'true');
  const addresses: string[] = [];
  try {
    for (const [index, size] of pages.sizes.entries()) {
      const drawn = await drawPage(pages, index);
      if (unwanted.aborted) return;
      const address = URL.createObjectURL(drawn);
      addresses.push(address);
      stack.append(await pageImage(address, size));
    }
    document.body.append(stack);
    if (!unwanted.aborted) await openDialog(unwanted);
  } finally {
    // Nothing of somebody stays in the window for the next thing that is printed.
    stack.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

/** One canvas at a time: all of them at this size would fill the memory of an old computer. */
async function drawPage(pages: PdfPages, index: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  try {
    await pages.draw(index, canvas, fine).done;
    return await new Promise((settle, fail) => {
      canvas.toBlob((blob) => (blob === null ? fail(new Error('not drawn')) : settle(blob)));
    });
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function pageImage(address: string, { width, height }: PageSize): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  image.alt = '';
  image.style.inlineSize = `${width}pt`;
  image.style.blockSize = `${height}pt`;
  await image.decode();
  return image;
}

/** A browser comes back from `print` when its dialog is closed, or says so later. */
function openDialog(unwanted: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    window.addEventListener('afterprint', () => settle(), { once: true });
    unwanted.addEventListener('abort', () => settle(), { once: true });
    window.print();
  });
}
