/** A centre's own Word templates, as the files that it chose. */
import { EntitySchema } from 'typeorm';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { text } from '../../database/columns.ts';

export interface TemplateRow {
  readonly language: DocumentLanguage;
  readonly base64: string;
  readonly since: string;
}

export const templateEntity = new EntitySchema<TemplateRow>({
  name: 'template',
  columns: {
    language: { name: 'language', type: 'text', primary: true },
    base64: text('base64'),
    since: text('since'),
  },
});
