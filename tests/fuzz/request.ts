/** A request before it is sent; `rawBody` goes out in place of `body`. */
export type FuzzRequest = {
  /** The Wix method's name, or the control route. */
  name: string;
  verb: string;
  /** With `:names` for what `params` holds. */
  path: string;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
  rawBody?: string | Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
};

/** Sends it as it is, however wrong. */
export function send(url: string, request: FuzzRequest): Promise<Response> {
  const hasBody = !['GET', 'HEAD'].includes(request.verb);
  const body =
    request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  return fetch(`${url}${pathOf(request)}`, {
    method: request.verb,
    headers: request.headers,
    ...(hasBody && body !== undefined && { body }),
  });
}

/** Path and query string. What is no text in the query goes the SDK's way, as base64url JSON. */
export function pathOf({ path, params, query }: FuzzRequest): string {
  const filled = path.replaceAll(/:(\w+)/g, (_whole, name: string) => encode(params[name]));
  const pairs = Object.entries(query).map(([name, value]) =>
    typeof value === 'string'
      ? `${encode(name)}=${encode(value)}`
      : `.r=${Buffer.from(JSON.stringify({ [name]: value })).toString('base64url')}`,
  );
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}

/** Lone surrogates, which URLs cannot carry, become what browsers make of them. */
function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify({ value });
  return encodeURIComponent(Buffer.from(text).toString());
}
