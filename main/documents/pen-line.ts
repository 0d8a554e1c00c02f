/** How high a line is that somebody writes on with a pen. */
export const PEN_LINE_MM = 8;
