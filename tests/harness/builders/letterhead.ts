/** The letterhead of a centre and funders that nobody could take for real ones. */
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Letterhead, Picture } from '../../../shared/domain/document/outline.ts';
import { aLogo, aLogoInBase64, centreLogo, funderLogos } from './logos.ts';
import type { DrawnLogo } from './logos.ts';

export const letterheadText = {
  address: 'Via dell’Esempio 12, 00000 Provaville',
  telephone: '+39 000 000 0000',
  email: 'accoglienza@casa-prova.example',
  website: 'www.casa-prova.example',
  fundingLine: 'Progetto di prova n. 000, cofinanziato dal Fondo di Prova: nessun ente reale',
};

const { fundingLine, ...reached } = letterheadText;

export function aPicture(name: string, logo: DrawnLogo): Picture {
  const png = Buffer.from(aLogo(logo));
  return {
    name,
    png: png.toString('base64'),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
  };
}

/** As documents print it. */
export function aLetterhead(change: Partial<Letterhead> = {}): Letterhead {
  return {
    lines: Object.values(reached),
    centreLogo: aPicture('Logo: Casa Prova', centreLogo),
    funderLogos: funderLogos.map((logo, index) =>
      aPicture(`Logo: fondo di prova ${index + 1}`, logo),
    ),
    fundingLine,
    ...change,
  };
}

/** Sets it by the calls of the window. */
export async function setLetterhead({ letterhead }: AppClient): Promise<void> {
  await letterhead.saveText(letterheadText);
  const add = (place: 'centre' | 'funder', name: string, logo: DrawnLogo) =>
    letterhead.addLogo({ place, name, png: aLogoInBase64(logo) });
  await add('centre', 'Logo: Casa Prova', centreLogo);
  for (const [index, logo] of funderLogos.entries())
    await add('funder', `Logo: fondo di prova ${index + 1}`, logo);
}
