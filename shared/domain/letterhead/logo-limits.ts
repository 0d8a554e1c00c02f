/** How large a logo may be, as it is kept: points across and down, bytes of its PNG. Sharp at the size at which it is printed. */
export const logoLimits = { width: 900, height: 360, bytes: 300_000 } as const;

/** As many of each as there is room for on the first page. */
export const mostLogos = { centre: 1, funder: 3 } as const;

/**
 * How large a file may be that a logo is made from. A picture takes four bytes for each of its points while it is
 * open, whatever its file weighs: an old computer has no room for more.
 */
export const sourceLimits = { points: 40_000_000, bytes: 50_000_000 } as const;
