import { readAreas, type Area } from '../../src/graph/areas/readAreas.ts';
import { slug } from '../../src/graph/slug.ts';
import { areaName, NATIONAL_AREAS } from './names.ts';

const REGIONS = [...new Set(readAreas().map((area) => area.region))];

/** The areas that generated documents are about: those of the register, then invented ones. */
export function sampleAreas(count: number): Area[] {
  const invented = Array.from({ length: Math.max(0, count - NATIONAL_AREAS) }, (_, index): Area => {
    const name = areaName(NATIONAL_AREAS + index);
    return {
      id: slug(name),
      name,
      alsoKnownAs: [],
      registered: { name, alsoKnownAs: [] },
      onsCode: `E99${String(index).padStart(6, '0')}`,
      laCode: `X${index}`,
      ofstedUrn: `9${String(index).padStart(7, '0')}`,
      region: REGIONS[index % REGIONS.length] ?? 'London',
      type: 'Unitary Authority',
      former: null,
    };
  });
  return [...readAreas(), ...invented];
}
