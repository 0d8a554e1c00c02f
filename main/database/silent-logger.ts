// TypeORM writes failed migrations to the console even with logging off, and queries with their values.
import type { Logger } from 'typeorm';

const nothing = (): void => undefined;

/** A logger for TypeORM that says nothing: whatever matters arrives as an error. */
export const silentLogger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
