/** For Vite's own command line: the page. The whole program is built by build/build.ts. */
import { rendererConfig } from './build/vite-configs.ts';

export default rendererConfig();
