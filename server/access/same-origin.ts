/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** What of a request tells where it comes from. */
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
 * (cross-site request forgery). A page cannot set or remove the two headers that tell: every current browser sends
 * `Sec-Fetch-Site` to https and loopback addresses, and `Origin` with every unsafe method. Clients that are no
 * browsers send neither and may pass. `Origin` is compared with `Host` alone, for a proxy hides the scheme.
 */
export function isCrossOriginWrite({ method, headers }: RequestOrigin): boolean {
  if (SAFE_METHODS.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
