/**
 * To be imported before a program is opened in this process: from then on a key is derived in full, but once only for
 * each passphrase, salt and cost. Most windows of end-to-end tests open a copy of one and the same practice vault.
 */
import { registerHooks } from 'node:module';
import { computeInFull } from './remembering-argon2.ts';

const remembering = new URL('remembering-argon2.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isWanted = specifier === 'argon2' && context.parentURL !== remembering;
    return isWanted ? next(remembering, context) : next(specifier, context);
  },
});
computeInFull(true);
