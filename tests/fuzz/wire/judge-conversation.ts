import { judge } from '../judge';
import { LIBERTIES } from '../liberties';
import type { FuzzRequest } from '../request';
import type { Composed } from './compose';
import type { Conversation } from './converse';

/** Answers of routes that are answered at all. */
const ANSWERED = [200, 204];

/** What is wrong with what came back, in words; undefined when nothing is. */
export function judgeConversation(
  request: FuzzRequest,
  { expected, ending, isHead }: Composed,
  { answers, isClosed }: Conversation,
): string | undefined {
  const asSent = isHead ? { ...request, verb: 'HEAD' } : request;
  for (const [index, answer] of answers.entries()) {
    const { name } = request;
    const asEver = index === 0 && LIBERTIES.isAnswered(name) ? ANSWERED : undefined;
    const problem = judge({ ...answer, request: asSent }, expected[index] ?? asEver);
    if (problem) return problem;
  }
  if (answers.length >= expected.length) return undefined;
  // Whoever breaks the connection, or says nothing that has an end, may get no answer.
  return isClosed && ending !== 'wait' ? undefined : `${answers.length} answers`;
}
