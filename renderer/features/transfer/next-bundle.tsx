/** An authorisation that was recorded and has not left: the bundle is the next thing to make. */
import { useTranslation } from 'react-i18next';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface NextBundleProps {
  readonly authorisation: Authorisation;
  /** The first of them holds the one primary button. */
  readonly isFirst: boolean;
  readonly pending: boolean;
  readonly isDisabled: boolean;
  readonly barredBy: string | undefined;
  readonly onMake: () => void;
}

export function NextBundle(props: NextBundleProps) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { receiver, purpose, sections, signedOn, language, expiresOn } = props.authorisation;
  return (
    <div className="sheet next-bundle">
      <div className="stack-small grow">
        <div className="row">
          <h3>
            {t('out.next', { centre: receiver.name, country: format.country(receiver.country) })}
          </h3>
          <Tag kind="plain">{t('out.notExported')}</Tag>
        </div>
        <p className="quiet">
          <bdi>{purpose}</bdi>
        </p>
        <p className="note">
          {format.list(sections.map((section) => t(`common:section.${section}`)))}
        </p>
        <p className="note">
          {t('out.signed', { day: format.day(signedOn), language: format.language(language) })}
          {' · '}
          {t('out.validUntil', { day: format.day(expiresOn) })}
        </p>
      </div>
      <Button
        variant={props.isFirst ? 'primary' : 'normal'}
        icon="transfer"
        pending={props.pending}
        isDisabled={props.isDisabled}
        barredBy={props.barredBy}
        onPress={props.onMake}
      >
        {t('out.export')}
      </Button>
    </div>
  );
}
