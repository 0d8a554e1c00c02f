/** What was erased: when, how much, why, by whom. Whose it was, nothing says. */
import { useTranslation } from 'react-i18next';
import type { ErasureProof } from '../../../shared/contract/erasure.ts';
import { useFormat } from '../../i18n/use-format.ts';

export function ProofList({ proofs }: { readonly proofs: readonly ErasureProof[] }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('proofs.title')}</h2>
        <p className="quiet measure">{t('proofs.text')}</p>
      </div>
      {proofs.length === 0 ? (
        <p className="note">{t('proofs.none')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table" aria-label={t('proofs.title')}>
            <thead>
              <tr>
                <th scope="col">{t('proofs.day')}</th>
                <th scope="col">{t('proofs.scope')}</th>
                <th scope="col">{t('proofs.ground')}</th>
                <th scope="col">{t('proofs.who')}</th>
                <th scope="col">{t('proofs.id')}</th>
              </tr>
            </thead>
            <tbody>
              {proofs.map(({ id, personId, scope, erasedOn, ground, operatorName }) => (
                <tr key={id}>
                  <th scope="row">{format.day(erasedOn)}</th>
                  <td>{t(`proposals.scope.${scope}`)}</td>
                  <td>{t(`ground.${ground}`)}</td>
                  <td>
                    <bdi>{operatorName}</bdi>
                  </td>
                  <td>
                    <code dir="ltr">{personId.slice(0, 8)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
