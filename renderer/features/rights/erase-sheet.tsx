/** The end of a person's file: the content of it, or all of it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasureScope } from '../../../shared/contract/erasure.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { go, href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { EraseDialog } from './erase-dialog.tsx';

export interface EraseSheetProps {
  readonly person: Person;
  readonly isRestricted: boolean;
}

export function EraseSheet({ person, isRestricted }: EraseSheetProps) {
  const { t } = useTranslation('rights');
  const [scope, setScope] = useState<ErasureScope | null>(null);
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('erase.section')}</h2>
        <p className="quiet measure">{t('erase.text')}</p>
        {isRestricted && <p className="note">{t('erase.restricted')}</p>}
      </div>
      <div className="row-end">
        <Button isDisabled={isRestricted} onPress={() => setScope('content')}>
          {t('erase.content')}
        </Button>
        <Button isDisabled={isRestricted} onPress={() => setScope('everything')}>
          {t('erase.everything')}
        </Button>
      </div>
      {scope !== null && (
        <EraseDialog
          person={person}
          scope={scope}
          ground="consent-withdrawn"
          onClose={() => setScope(null)}
          onErased={() => {
            if (scope === 'everything') go(href('people'));
          }}
        />
      )}
    </section>
  );
}
