/** The member states of the Union, and the states of the Schengen area beside them, by their ISO 3166 codes. */
export const centreCountries = [
  'AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE',
  'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const; // prettier-ignore

/** Where people are relocated to in the trial. */
export const trialCountries = [
  'ES',
  'FR',
  'DE',
  'IT',
] as const satisfies readonly (typeof centreCountries)[number][];
