/** Normalizes an http(s) URL to RFC 3986, which allows fewer characters than browsers do. */
export function uri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const fragment = hash && `#${escaped(hash.slice(1)).replaceAll('#', '%23')}`;
  return origin + escaped(pathname) + escaped(search) + fragment;
}

const escaped = (part: string) =>
  part
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
