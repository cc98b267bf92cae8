import { serviceId, themeId } from '../../graph/ids.ts';
import type { AreaFacetResolvers, ServiceFacetResolvers, ThemeFacetResolvers } from '../generated/resolvers.ts';
import { required } from '../loaders/Loaders.ts';

export const areaFacet: AreaFacetResolvers = {
  area: ({ value }, _args, { loaders }) => required(loaders.Area.find(value), value),
};

export const serviceFacet: ServiceFacetResolvers = {
  service: ({ value }, _args, { loaders }) => required(loaders.Service.find(serviceId(value)), serviceId(value)),
};

export const themeFacet: ThemeFacetResolvers = {
  theme: ({ value }, _args, { loaders }) => required(loaders.Theme.find(themeId(value)), themeId(value)),
};
