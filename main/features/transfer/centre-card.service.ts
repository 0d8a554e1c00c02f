/** Cards of centres: the own one given away, another's read before anything is sent there. */
import { join } from 'node:path';
import { CountryCode, requiredLine } from '../../../shared/contract/values.ts';
import type { CentreCard } from '../../../shared/contract/transfer.ts';
import {
  centreCardText,
  parseCentreCardText,
} from '../../../shared/domain/transfer/centre-card-text.ts';
import { AppError } from '../../../shared/wire.ts';
import { BundleError } from '../../bundle/bundle-errors.ts';
import { fingerprintOf } from '../../bundle/centre-identity.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { CentreRow } from '../vault/centre.entity.ts';

export interface CentreCardDependencies {
  readonly centre: () => Promise<CentreRow>;
  readonly outputFolder: () => string;
}

export type CentreCardService = ReturnType<typeof createCentreCardService>;

export function createCentreCardService({ centre, outputFolder }: CentreCardDependencies) {
  return {
    async card(): Promise<CentreCard> {
      return cardOf(await centre());
    },

    /** Writes the own card as a text file into the output folder. */
    async save(): Promise<{ folder: string; fileName: string }> {
      const row = await centre();
      const folder = join(outputFolder(), 'cards');
      const fileName = `espor-centre-card-${row.prefix}.txt`;
      await ensurePrivateFolder(folder);
      await writeFileAtomically(join(folder, fileName), Buffer.from(centreCardText(cardOf(row))));
      return { folder, fileName };
    },

    /**
     * Reads another centre's card. Its control number is worked out from its keys, and must be the one
     * that stands in it: a slip of the pen or an exchanged key shows here.
     */
    read(text: string): CentreCard {
      const said = parseCentreCardText(text);
      const name = requiredLine(160).safeParse(said?.centreName);
      const country = CountryCode.safeParse(said?.country);
      if (said === null || !name.success || !country.success)
        throw new AppError('invalid-input', 'not-a-card');
      const card = { ...said, centreName: name.data, country: country.data };
      if (trueFingerprint(card) !== card.fingerprint)
        throw new AppError('invalid-input', 'card-altered');
      return card;
    },
  };
}

/** The public part of a centre, as others know it. */
export function cardOf(centre: CentreRow): CentreCard {
  const { name, country, ageRecipient, signingPublicKey } = centre;
  return {
    centreName: name,
    country,
    ageRecipient,
    signingPublicKey,
    fingerprint: fingerprintOf(centre),
  };
}

function trueFingerprint(card: CentreCard): string | null {
  try {
    return fingerprintOf(card);
  } catch (error) {
    if (error instanceof BundleError) return null;
    throw error;
  }
}
