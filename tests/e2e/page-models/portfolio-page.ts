/** A person's portfolio: the pages on the desk, turned by keyboard. */
import type { Locator, Page } from 'playwright-core';

export function portfolioPage(page: Page) {
  const desk = page.getByRole('region', { name: /^Pages of the portfolio/u });
  return {
    desk,

    /** The page in view and how many there are, once they are made. */
    async where(): Promise<{ readonly page: number; readonly total: number }> {
      const text = await page.getByText(/^Page \d+ of \d+$/u).innerText({ timeout: 30_000 });
      const [, current = '0', total = '0'] = /^Page (\d+) of (\d+)$/u.exec(text) ?? [];
      return { page: Number(current), total: Number(total) };
    },

    paper: (number: number): Locator =>
      desk.getByRole('img', { name: new RegExp(`^Page ${number} of`, 'u') }),

    papers: (): Locator => desk.getByRole('img'),

    drawn: (): Locator => desk.locator('canvas'),

    /** How many of a drawn page's points are not white; waits until it is drawn. */
    async inkOf(paper: Locator): Promise<number> {
      const canvas = paper.locator('canvas');
      await canvas.waitFor();
      return canvas.evaluate((element) => {
        const { width, height } = element as HTMLCanvasElement;
        const context = (element as HTMLCanvasElement).getContext('2d');
        const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        let ink = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1;
        return ink;
      });
    },
  };
}
