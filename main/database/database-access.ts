/** How features reach the open vault. */
import type { DataSource } from 'typeorm';

/** Gives the connection of the open vault. Throws `AppError` `locked` when none is open. */
export type DatabaseAccess = () => DataSource;
