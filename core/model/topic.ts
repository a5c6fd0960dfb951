import * as v from 'valibot';
import { TopicId } from './ids';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** What the reader switches. */
export const Topic = v.strictObject({ id: TopicId, name: text, description: text });
export type Topic = v.InferOutput<typeof Topic>;
export const Topics = v.array(Topic);
