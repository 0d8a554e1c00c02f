/**
 * What a printer asks of its page before it prints, as text for the driver: the page itself runs no script. A font is
 * asked for when a layout needs it, and a picture is read beside everything else: printing before that would leave boxes.
 */
export const whenLaidOut =
  'document.documentElement.offsetHeight; ' +
  'Promise.allSettled([document.fonts.ready, ...Array.from(document.images, (one) => one.decode())]).then(() => true)';
