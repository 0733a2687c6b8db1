import { connect } from 'node:net';
import { readAnswers, type WireAnswer } from './read-answers';

/** What is said over one connection. */
export type Speech = {
  /** Written one after the other. */
  pieces: Buffer[];
  /** What follows the last piece: waiting for answers, the end of what is sent, or a broken connection. */
  ending: 'wait' | 'finish' | 'reset';
  /** How many answers there have to be, unless the connection is closed before. */
  answers: number;
  /** Whether it is asked with HEAD, which is answered without a body. */
  isHead: boolean;
};

export type Conversation = { answers: WireAnswer[]; isClosed: boolean };

const PATIENCE_MS = 10_000;

/** Says it, byte by byte as it is, and hears what is answered. Rejects when neither an answer nor the end comes. */
export function converse(url: string, speech: Speech): Promise<Conversation> {
  const { pieces, ending, isHead } = speech;
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let received = Buffer.alloc(0);
  const answers = () => readAnswers(received, isHead);
  const speak = async () => {
    for (const piece of pieces) await new Promise((written) => socket.write(piece, written));
    if (ending === 'finish') socket.end();
    if (ending === 'reset') socket.resetAndDestroy();
  };
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`neither answered nor closed after ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
    const finish = (isClosed: boolean) => {
      clearTimeout(patience);
      socket.destroy();
      resolve({ answers: answers(), isClosed });
    };
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (answers().length >= speech.answers) finish(false);
    });
    socket.on('end', () => finish(true));
    socket.on('close', () => finish(true));
    // Whoever is refused while still speaking hears of it as a broken connection, after the refusal.
    socket.on('error', () => undefined);
    socket.on('connect', () => void speak());
  });
}
