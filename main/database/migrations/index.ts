// Every step of the schema in the order of execution. A new step: a file `NNNN-name.ts` (steps of
// ten), one line here, its entities in `../entities.ts`, and `tests/migrations/NNNN-name.test.ts`.
// Constraints by quoted names, or TypeORM does not see them: CONSTRAINT "FK_a_b" FOREIGN KEY ("b_id")
// REFERENCES "b" ("id"), CONSTRAINT "UQ_a_x" UNIQUE ("x").
import type { MigrationClass } from '../migration.ts';
import { Centre0010 } from './0010-centre.ts';
import { People0020 } from './0020-people.ts';
import { Groups0030 } from './0030-groups.ts';
import { Record0040 } from './0040-record.ts';
import { Portfolio0050 } from './0050-portfolio.ts';
import { Transfer0060 } from './0060-transfer.ts';
import { Operators0070 } from './0070-operators.ts';
import { Drafts0085 } from './0085-drafts.ts';
import { Rights0090 } from './0090-rights.ts';
import { Audit0095 } from './0095-audit.ts';
import { EvidenceContact0100 } from './0100-evidence-contact.ts';
import { VersionSections0110 } from './0110-version-sections.ts';
import { Letterhead0120 } from './0120-letterhead.ts';
import { Templates0130 } from './0130-templates.ts';
import { PrivacyNotice0140 } from './0140-privacy-notice.ts';
import { VersionLanguages0150 } from './0150-version-languages.ts';

export const migrations: readonly MigrationClass[] = [
  Centre0010,
  People0020,
  Groups0030,
  Record0040,
  Portfolio0050,
  Transfer0060,
  Operators0070,
  Drafts0085,
  Rights0090,
  Audit0095,
  EvidenceContact0100,
  VersionSections0110,
  Letterhead0120,
  Templates0130,
  PrivacyNotice0140,
  VersionLanguages0150,
];
