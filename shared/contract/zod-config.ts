/** Must be imported before any schema is built: a page under our CSP may not compile code from text. */
import * as z from 'zod';

z.config({ jitless: true });
