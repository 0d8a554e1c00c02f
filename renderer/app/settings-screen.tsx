/** The settings, and what keeps the data safe: the sheet, the phrase, the backups. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import { QueryView } from '../api/query-view.tsx';
import { useQuery } from '../api/use-query.ts';
import { AuditSection } from '../features/audit/audit-section.tsx';
import { BackupSection } from '../features/backup/backup-section.tsx';
import { LetterheadSection } from '../features/letterhead/letterhead-section.tsx';
import { OperatorsSection } from '../features/operators/operators-section.tsx';
import { PrivacySection } from '../features/privacy/privacy-section.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { RightsSection } from '../features/rights/rights-section.tsx';
import { TemplateSection } from '../features/templates/template-section.tsx';
import { KeysSection } from '../features/vault/keys-section.tsx';

const askStatus = (client: AppClient) => client.vault.status();

export function SettingsScreen() {
  const { t } = useTranslation('backup');
  const query = useQuery(askStatus, ['operators']);
  return (
    <>
      <SettingsPage />
      <LetterheadSection />
      <TemplateSection />
      <PrivacySection />
      <RightsSection />
      <QueryView query={query}>
        {(status) => (
          <div className="sheet measure stack safety">
            <h2>{t('safety')}</h2>
            {status.kind === 'open' && status.vault === 'centre' ? (
              <>
                <KeysSection centreName={status.centre.name} />
                <OperatorsSection signedIn={status.operator} />
                <BackupSection />
                <AuditSection />
              </>
            ) : (
              <p>{t('practiceNote')}</p>
            )}
          </div>
        )}
      </QueryView>
    </>
  );
}
