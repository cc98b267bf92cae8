import { z } from 'zod';
import { lexicon } from '../extract/mentions/Lexicon.ts';
import { SERVICES, THEMES, type ServiceCode, type ThemeCode } from '../extract/vocabulary.ts';
import { serviceId, themeId } from './ids.ts';
import descriptionsFile from './service-descriptions.json' with { type: 'json' };

export interface Service {
  id: string;
  code: ServiceCode;
  name: string;
  aliases: readonly string[];
  description: string;
}

export interface Theme {
  id: string;
  code: ThemeCode;
  name: string;
  description: string;
}

const { descriptions } = z
  .strictObject({ $comment: z.string(), descriptions: z.record(z.enum(SERVICES), z.string().min(1)) })
  .parse(descriptionsFile);

/**
 * The services and themes that statements are about: their names from the lexicon by which they are recognised, and what they are.
 * @throws When the lexicon leaves one out.
 */
export function servicesAndThemes(): { services: Service[]; themes: Theme[] } {
  return {
    services: SERVICES.map((code) => {
      const { name, aliases } = entry(lexicon.services, code);
      return { id: serviceId(code), code, name, aliases, description: descriptions[code] };
    }),
    themes: THEMES.map((code) => {
      const { description } = entry(lexicon.themes, code);
      return { id: themeId(code), code, name: `${code.charAt(0)}${code.slice(1).toLowerCase()}`, description };
    }),
  };
}

function entry<Entry extends { code: string }>(entries: readonly Entry[], code: string): Entry {
  const found = entries.find((one) => one.code === code);
  if (found === undefined) throw new Error(`src/extract/mentions/lexicon.json says nothing of ${code}`);
  return found;
}
