const HOP_BY_HOP = ['connection', 'content-length', 'host', 'keep-alive', 'upgrade'];
const DECODED_BY_FETCH = [
  'connection',
  'keep-alive',
  'content-encoding',
  'content-length',
  'transfer-encoding',
];

type Message = {
  readonly headers: Iterable<[string, string], undefined, unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
};

/** What to send on of a request: its headers without those of the connection, and its whole body. */
export async function copyRequest(request: Message) {
  const headers = new Headers([...request.headers]);
  for (const name of HOP_BY_HOP) headers.delete(name);
  return { headers, body: toBody(await request.arrayBuffer()) };
}

/** What to pass back of an answer that `fetch` has already decoded. */
export async function copyAnswer(answer: Message & { readonly status: number }) {
  const headers = [...answer.headers].filter(([name]) => !DECODED_BY_FETCH.includes(name));
  return { status: answer.status, headers, body: toBody(await answer.arrayBuffer()) };
}

function toBody(content: ArrayBuffer) {
  return content.byteLength > 0 ? content : null;
}
