/** The portfolio on the desk, as pages or as text, with the row above it: view, page, size, the one thing to do. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLanguages, PortfolioForm } from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { SegmentedField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTurner } from './page-turner.tsx';
import { PagesDesk } from './pages-desk.tsx';
import { PagesMessage } from './pages-message.tsx';
import type { PageSize } from './pdf-reader.ts';
import { TextView } from './text-view.tsx';
import { useDesk } from './use-desk.ts';
import type { Zoom } from './use-desk.ts';
import { usePages } from './use-pages.ts';

export interface DeskAreaProps {
  readonly personId: string;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
  readonly sections: readonly RecordSection[];
  /** Documents of others are being written: the pages have to wait for their turn. */
  readonly isBusy: boolean;
  readonly action: ReactNode;
  /** What came of the action, between the row and the desk. */
  readonly report: ReactNode;
}

/** As many letters as are shown of those that cannot be printed: the first ones say which script it is. */
const MOST_SHOWN = 12;
const noSizes: readonly PageSize[] = [];

export function DeskArea({
  personId,
  languages,
  form,
  sections,
  isBusy,
  action,
  report,
}: DeskAreaProps) {
  const { t } = useTranslation('portfolio');
  const [view, setView] = useState<'pages' | 'text'>('pages');
  const [zoom, setZoom] = useState<Zoom>('width');
  const made = usePages({ personId, languages, form, sections }, view === 'pages');
  const pages = made.state.kind === 'ready' ? made.state.pages : null;
  const withoutFont = made.state.kind === 'ready' ? made.state.withoutFont : [];
  const desk = useDesk(pages?.sizes ?? noSizes, zoom);

  return (
    <div className="desk-frame">
      <div className="desk-bar">
        <SegmentedField<'pages' | 'text'>
          label={t('view.label')}
          hideLabel
          value={view}
          onChange={setView}
          options={[
            { value: 'pages', label: t('view.pages') },
            { value: 'text', label: t('view.text') },
          ]}
        />
        {pages !== null && (
          <>
            <PageTurner current={desk.current} total={pages.sizes.length} turnTo={desk.turnTo} />
            <SegmentedField<Zoom>
              label={t('zoom.label')}
              hideLabel
              value={zoom}
              onChange={setZoom}
              options={[
                { value: 'width', label: t('zoom.width') },
                { value: 'page', label: t('zoom.page') },
              ]}
            />
          </>
        )}
        <div className="push">{action}</div>
      </div>
      {report}
      {withoutFont.length > 0 && (
        <Notice
          kind="care"
          title={t('boxes.title', { letters: withoutFont.slice(0, MOST_SHOWN).join(' ') })}
        >
          {t('boxes.next')}
        </Notice>
      )}
      {view === 'text' ? (
        <TextView personId={personId} languages={languages} form={form} sections={sections} />
      ) : pages === null ? (
        <PagesMessage pages={made} isBusy={isBusy} onText={() => setView('text')} />
      ) : (
        <PagesDesk pages={pages} desk={desk} onFailed={made.fail} />
      )}
    </div>
  );
}
