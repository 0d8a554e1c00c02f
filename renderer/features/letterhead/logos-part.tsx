/** The logos of one place: what is there, another one, another name, away with one. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Logo, LogoPlace } from '../../../shared/contract/letterhead.ts';
import { mostLogos } from '../../../shared/domain/letterhead/logo-limits.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { Button } from '../../ui/button.tsx';
import { FilePicker } from '../../ui/file-drop.tsx';
import { LogoDialog } from './logo-dialog.tsx';
import type { NamedLogo } from './logo-dialog.tsx';
import { makeLogo } from './make-logo.ts';

export interface LogosPartProps {
  readonly place: LogoPlace;
  /** Of both places. */
  readonly logos: readonly Logo[];
}

export function LogosPart({ place, logos }: LogosPartProps) {
  const { t } = useTranslation('letterhead');
  const { run, error } = useCommand();
  const offerUndo = useUndoOffer();
  const [open, setOpen] = useState<NamedLogo | null>(null);
  const mine = logos.filter((logo) => logo.place === place);

  async function choose(file: File): Promise<void> {
    const png = await run(() => makeLogo(file));
    if (png !== undefined) setOpen({ id: null, place, name: '', png });
  }

  async function remove({ id, name }: Logo): Promise<void> {
    const done = await run((client) => client.letterhead.removeLogo({ id }));
    if (done !== undefined) await offerUndo(t('logo.removed', { name }));
  }

  return (
    <div className="stack-small">
      <h3>{t(`${place}.title`)}</h3>
      {mine.length > 0 && (
        <ul className="logos" aria-label={t(`${place}.title`)}>
          {mine.map((logo) => (
            <li key={logo.id}>
              <img className="on-paper" alt="" src={`data:image/png;base64,${logo.png}`} />
              <p className="wrap-anywhere">
                <bdi>{logo.name}</bdi>
              </p>
              <div className="row">
                <Button
                  small
                  variant="quiet"
                  label={t('logo.renameOne', { name: logo.name })}
                  onPress={() => setOpen(logo)}
                >
                  {t('logo.rename')}
                </Button>
                <Button
                  small
                  variant="quiet"
                  icon="remove"
                  label={t('logo.removeOne', { name: logo.name })}
                  onPress={() => void remove(logo)}
                >
                  {t('logo.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {mine.length < mostLogos[place] && (
        <FilePicker
          // Another one begins without the name of the last file.
          key={mine.length}
          text={t(`${place}.drop`)}
          buttonLabel={t(`${place}.choose`)}
          accept={['.png', '.jpg', '.jpeg', '.webp']}
          onFile={(file) => void choose(file)}
        />
      )}
      <ErrorNotice error={error} />
      {open !== null && <LogoDialog logo={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
