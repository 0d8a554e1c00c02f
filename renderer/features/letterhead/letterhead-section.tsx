/** In the settings: what stands at the head of every document, and how it looks. */
import { useTranslation } from 'react-i18next';
import type { Letterhead } from '../../../shared/contract/letterhead.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { printedLetterhead } from '../../../shared/domain/letterhead/printed-letterhead.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { LetterheadDrawing } from '../../app/letterhead-drawing.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { LogosPart } from './logos-part.tsx';

const askLetterhead = (client: AppClient) => client.letterhead.get();

export function LetterheadSection() {
  const { t } = useTranslation('letterhead');
  const query = useQuery(askLetterhead, ['letterhead']);
  const mayChange = useMay('letterhead.saveText');
  return (
    <section className="sheet measure stack safety">
      <div>
        <h2>{t('title')}</h2>
        <p className="quiet">{t('text')}</p>
      </div>
      <QueryView query={query}>
        {(letterhead) => (
          <>
            {mayChange ? (
              <>
                <LetterheadForm text={letterhead.text} />
                <LogosPart place="centre" logos={letterhead.logos} />
                <LogosPart place="funder" logos={letterhead.logos} />
              </>
            ) : (
              <p>{t('notYours')}</p>
            )}
            <Drawing letterhead={letterhead} />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Drawing({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation('letterhead');
  const printed = printedLetterhead(letterhead);
  return (
    <div className="stack-small">
      <h3>{t('drawing')}</h3>
      {printed === null ? (
        <p>{t('nothing')}</p>
      ) : (
        <div className="letterhead-paper on-paper">
          <LetterheadDrawing letterhead={printed} />
        </div>
      )}
    </div>
  );
}
