/** The portfolio handed over: the day on which the path ends and the working papers go. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonRights } from '../../../shared/contract/rights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DeliveryDialog } from './delivery-dialog.tsx';

export interface DeliverySheetProps {
  readonly person: Person;
  readonly deliveries: PersonRights['deliveries'];
}

export function DeliverySheet({ person, deliveries }: DeliverySheetProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('delivery.title')}</h2>
        <p className="quiet measure">{t('delivery.text')}</p>
      </div>
      {deliveries.length > 0 && (
        <ul className="rows">
          {deliveries.map(({ deliveredOn, version }) => (
            <li key={deliveredOn}>
              {t('delivery.item', {
                day: format.day(deliveredOn),
                version: format.number(version),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className="row-end">
        <Button onPress={() => setOpen(true)}>{t('delivery.add')}</Button>
      </div>
      {isOpen && <DeliveryDialog person={person} onClose={() => setOpen(false)} />}
    </section>
  );
}
