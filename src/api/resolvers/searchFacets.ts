import type { AreaFacetResolvers, ServiceFacetResolvers, ThemeFacetResolvers } from '../generated/resolvers.ts';
import { required } from '../loaders/Loaders.ts';

export const areaFacet: AreaFacetResolvers = {
  area: ({ value }, _args, { loaders }) => required(loaders.Area.load(value), value),
};

export const serviceFacet: ServiceFacetResolvers = {
  service: ({ value }, _args, { loaders }) => required(loaders.Service.load(`service/${value}`), `service/${value}`),
};

export const themeFacet: ThemeFacetResolvers = {
  theme: ({ value }, _args, { loaders }) => required(loaders.Theme.load(`theme/${value}`), `theme/${value}`),
};
