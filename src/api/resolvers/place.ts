import type { ApiContext } from '../context.ts';
import { required } from '../loaders/Loaders.ts';
import { serviceId } from '../../graph/ids.ts';
import type { ServiceCode } from '../../extract/vocabulary.ts';

interface Placed {
  area: string;
  document: string;
  inspection?: string | null | undefined;
}

/** Where a statement stands: the resolvers that every type of statement has. */
export const place = {
  area: ({ area }: Placed, _args: unknown, { loaders }: ApiContext) => required(loaders.Area.load(area), area),
  document: ({ document }: Placed, _args: unknown, { loaders }: ApiContext) =>
    required(loaders.Document.load(document), document),
};

/** The inspection of a statement; null for what minutes say. */
export const inspectionOf = ({ inspection }: Placed, _args: unknown, { loaders }: ApiContext) =>
  inspection == null ? null : loaders.Inspection.load(inspection);

/** The services with these codes. */
export function servicesWith(codes: readonly ServiceCode[] | null | undefined, { loaders }: ApiContext) {
  return Promise.all((codes ?? []).map((code) => required(loaders.Service.load(serviceId(code)), serviceId(code))));
}
