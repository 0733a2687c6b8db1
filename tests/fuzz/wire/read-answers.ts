/** An answer as it came over the connection. */
export type WireAnswer = { status: number; headers: Headers; text: string };

const HEAD_END = '\r\n\r\n';
const NO_BODY = [204, 304];

/** The whole answers in these bytes, interim ones left out; what is not whole yet is not there. */
export function readAnswers(bytes: Buffer, isHead: boolean): WireAnswer[] {
  const answers: WireAnswer[] = [];
  let rest = bytes;
  for (let next = readAnswer(rest, isHead); next; next = readAnswer(rest, isHead)) {
    if (next.answer.status >= 200) answers.push(next.answer);
    rest = rest.subarray(next.length);
  }
  return answers;
}

function readAnswer(bytes: Buffer, isHead: boolean) {
  const end = bytes.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1] ?? 0);
  const headers = new Headers(lines.map(splitLine));
  const start = end + HEAD_END.length;
  const hasBody = !isHead && status >= 200 && !NO_BODY.includes(status);
  const body = hasBody ? readBody(bytes.subarray(start), headers) : { text: '', length: 0 };
  return body && { answer: { status, headers, text: body.text }, length: start + body.length };
}

function splitLine(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

function readBody(bytes: Buffer, headers: Headers) {
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(bytes);
  const length = Number(headers.get('content-length') ?? 0);
  return bytes.length < length ? undefined : { text: bytes.toString('utf8', 0, length), length };
}

function readChunks(bytes: Buffer) {
  const chunks: Buffer[] = [];
  for (let position = 0; ;) {
    const line = bytes.indexOf('\r\n', position);
    if (line === -1) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', position, line), 16);
    const start = line + 2;
    position = start + size + 2;
    if (bytes.length < position) return undefined;
    if (size === 0) return { text: Buffer.concat(chunks).toString(), length: position };
    chunks.push(bytes.subarray(start, start + size));
  }
}
