/** The day on the calendar of whoever sits at this computer, as `YYYY-MM-DD`; not the day in Greenwich. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
