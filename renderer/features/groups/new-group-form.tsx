/** The form of a new group, with a word on its size while people are chosen. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useKeptState } from '../../api/use-kept-state.ts';
import { go, href } from '../../app/router.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { CalendarFields } from './calendar-fields.tsx';
import { emptyDraft, toNewGroup } from './group-draft.ts';
import type { GroupDraft } from './group-draft.ts';
import { GroupSizeLine, isSizeAllowed } from './group-size-line.tsx';
import { PeopleChoice } from './people-choice.tsx';

export function NewGroupForm({ people }: { readonly people: readonly PersonSummary[] }) {
  const { t } = useTranslation('groups');
  const [draft, setDraft, startAnew] = useKeptState('new-group', emptyDraft);
  // Somebody may have joined another group since they were chosen here.
  const personIds = draft.personIds.filter((id) => people.some((person) => person.id === id));
  const [tried, setTried] = useState(false);
  const [languages] = useState(listLanguages);
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const change = (part: Partial<GroupDraft>) => setDraft((before) => ({ ...before, ...part }));
  const missing = (isMissing: boolean) => (tried && isMissing ? t('errors:required.title') : null);

  const make = async () => {
    setTried(true);
    const input = toNewGroup({ ...draft, personIds });
    if (input === null) return;
    const group = await run((client) => client.groups.create(input));
    if (group === undefined) return;
    startAnew();
    toast({ kind: 'ok', title: t('new.made') });
    go(href('groups', group.id), { replace: true });
  };

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div className="sheet stack">
        <fieldset className="stack-small">
          <legend>
            <h2>{t('new.about')}</h2>
          </legend>
          <div className="columns">
            <TextField
              label={t('new.name')}
              description={t('new.nameHelp')}
              value={draft.name}
              onChange={(name) => change({ name })}
              error={missing(draft.name.trim() === '')}
              maxLength={80}
              isRequired
            />
            <LanguageField
              label={t('new.language')}
              placeholder={t('new.languagePlaceholder')}
              languages={languages}
              value={draft.language}
              onChange={(language) => change({ language })}
              error={missing(draft.language === null)}
            />
            <TextField
              label={t('new.room')}
              optional={t('common:optional')}
              value={draft.room}
              onChange={(room) => change({ room })}
              maxLength={80}
            />
          </div>
        </fieldset>
        <CalendarFields draft={draft} onChange={change} dayError={missing(draft.startsOn === '')} />
      </div>
      <section className="sheet stack-small" aria-labelledby="who-takes-part">
        <h2 id="who-takes-part">{t('choose.title')}</h2>
        <p className="note">{t('choose.help')}</p>
        <PeopleChoice
          people={people}
          value={personIds}
          onChange={(chosen) => change({ personIds: chosen, accepted: false })}
        />
      </section>
      <GroupSizeLine
        words="count"
        count={personIds.length}
        accepted={draft.accepted}
        onAccept={(accepted) => change({ accepted })}
      />
      <ErrorNotice error={error} />
      <div className="row-end">
        <ButtonLink href={href('groups')}>{t('common:cancel')}</ButtonLink>
        <Button
          type="submit"
          variant="primary"
          pending={pending}
          isDisabled={!isSizeAllowed(personIds.length, draft.accepted)}
        >
          {t('new.make')}
        </Button>
      </div>
    </form>
  );
}
