import { register } from 'tsx/esm/api';

/** Has this process read TypeScript; the processes and threads that tests start run built code, and do not need it. */
register();
