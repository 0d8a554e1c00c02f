/** The process that is killed, starved and watched: runs one program of the suite on one folder. */
import { programs } from './programs.ts';
import { sabotage } from './sabotage.ts';

const [name = '', folder = '', ...words] = process.argv.slice(2);
sabotage(process.env['ESPOR_FAULTS_SABOTAGE']);
const program = programs[name];
if (program === undefined) throw new Error(`There is no program ${name}.`);
await program(folder, words);
process.exit(0);
