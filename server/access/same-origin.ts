/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** The parts of a request that show its origin. */
export interface RequestOrigin {
  readonly method: string;
  readonly headers: {
    readonly host?: string | undefined;
    readonly origin?: string | undefined;
    readonly 'sec-fetch-site'?: string | string[] | undefined;
  };
}

/**
 * True for a request that may change something and that a browser sends on behalf of a page of another origin
 * (cross-site request forgery). A page cannot set or remove the two headers that show it: every current browser sends
 * `Sec-Fetch-Site` to https and loopback addresses, and `Origin` with every unsafe method. Clients other than
 * browsers send neither, and are allowed. Only the host of `Origin` is compared, because a proxy hides the scheme.
 */
export function isCrossOriginWrite({ method, headers }: RequestOrigin): boolean {
  if (SAFE_METHODS.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
