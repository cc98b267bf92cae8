import type { ApiContext } from '../context.ts';
import { servicesAmong } from '../lists/around.ts';
import { allOf, required } from '../loaders/Loaders.ts';
import { serviceId } from '../../graph/ids.ts';
import { aroundOf } from '../rows/around.ts';
import type { ServiceCode } from '../../extract/vocabulary.ts';

interface Placed {
  area: string;
  document: string;
  inspection?: string | null | undefined;
}

/** Where a statement stands: the resolvers that every type of statement has. */
export const place = {
  area: (row: Placed, _args: unknown, { loaders }: ApiContext) =>
    aroundOf(row)?.area ?? required(loaders.Area.find(row.area), row.area),
  document: (row: Placed, _args: unknown, { loaders }: ApiContext) =>
    aroundOf(row)?.document ?? required(loaders.Document.find(row.document), row.document),
};

/** The inspection of a statement; null for what minutes say. */
export const inspectionOf = (row: Pick<Placed, 'inspection'>, _args: unknown, { loaders }: ApiContext) =>
  row.inspection == null ? null : (aroundOf(row)?.inspection ?? loaders.Inspection.find(row.inspection));

/** The services of which a row has the codes. */
export function servicesOf(
  row: { services?: readonly ServiceCode[] | null | undefined },
  _args: unknown,
  { loaders }: ApiContext,
) {
  const codes = row.services ?? [];
  const known = servicesAmong(aroundOf(row)?.services, codes);
  return known ?? allOf(codes.map((code) => required(loaders.Service.find(serviceId(code)), serviceId(code))));
}
