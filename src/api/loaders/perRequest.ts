import DataLoader from 'dataloader';
import type { ApiContext } from '../context.ts';

const OF_REQUESTS = new WeakMap<ApiContext, Map<string, unknown>>();

/**
 * The loader of this request for that field with those arguments, so that the field of many parents is answered by one statement.
 * `load` gets the keys in order and gives one value for each.
 */
export function perRequest<Value>(
  context: ApiContext,
  field: string,
  args: Readonly<Record<string, unknown>>,
  load: (keys: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const loaders = OF_REQUESTS.get(context) ?? new Map<string, unknown>();
  OF_REQUESTS.set(context, loaders);
  const key = JSON.stringify([field, args]);
  const known = loaders.get(key) as DataLoader<string, Value> | undefined;
  if (known !== undefined) return known;
  const made = new DataLoader<string, Value>(load);
  loaders.set(key, made);
  return made;
}
