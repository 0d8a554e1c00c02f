/** What goes and what stays, in words and numbers, and what no program can reach. */
import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '../../../shared/contract/erasure.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Notice } from '../../ui/notice.tsx';

type Counted = ErasurePreview['goes'];

export function ErasureFacts({ preview }: { readonly preview: ErasurePreview }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { goes, stays, files, notesNaming, receivers, scope } = preview;
  return (
    <div className="stack-small">
      <Kinds title={t('erase.goes')} kinds={goes} none={t('erase.nothing')} />
      {files > 0 && <p>{t('erase.files', { count: files })}</p>}
      {scope !== 'everything' && (
        <Kinds title={t('erase.stays')} kinds={stays} none={t('erase.nothing')} />
      )}
      <p className="note">{t(`erase.proof.${scope}`)}</p>
      {scope !== 'papers' && <p className="note">{t('erase.elsewhere')}</p>}
      <p className="note">{t('erase.backups')}</p>
      {scope !== 'papers' && receivers.length > 0 && (
        <Notice kind="care" isLive={false} title={t(`erase.receivers.${scope}`)}>
          <ul>
            {receivers.map(({ name, country, sentOn }) => (
              <li key={`${name} ${sentOn}`}>
                {t('erase.receiver', {
                  name,
                  country: format.country(country),
                  day: format.day(sentOn),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {notesNaming > 0 && scope !== 'papers' && (
        <Notice kind="care" isLive={false} title={t('erase.notes', { count: notesNaming })}>
          {t('erase.notesNext')}
        </Notice>
      )}
    </div>
  );
}

function Kinds(props: { readonly title: string; readonly kinds: Counted; readonly none: string }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  return (
    <div>
      <h3>{props.title}</h3>
      {props.kinds.length === 0 ? (
        <p className="note">{props.none}</p>
      ) : (
        <ul className="held-kinds">
          {props.kinds.map(({ kind, count }) => (
            <li key={kind}>
              {t('erase.counted', { kind: t(`held.${kind}`), number: format.number(count) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
