/**
 * To be imported before a program is opened in this process: from then on its keys are those of remembering-argon2.ts,
 * each derived once only. Most windows of end-to-end tests open a copy of one and the same practice vault.
 */
import { registerHooks } from 'node:module';

const remembering = new URL('remembering-argon2.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isWanted = specifier === 'argon2' && context.parentURL !== remembering;
    return isWanted ? next(remembering, context) : next(specifier, context);
  },
});
