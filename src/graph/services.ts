import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SERVICES, THEMES, type ServiceCode, type ThemeCode } from '../extract/vocabulary.ts';
import { serviceId, themeId } from './ids.ts';

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

const words = { name: z.string().min(1), description: z.string().min(1) };
const file = z.strictObject({
  services: z.record(z.enum(SERVICES), z.strictObject({ ...words, aliases: z.array(z.string()) })),
  themes: z.record(z.enum(THEMES), z.strictObject(words)),
});

/**
 * The services and themes that statements are about, with their names and what they are, in the order of the vocabulary.
 * @throws When the file leaves out a code of the vocabulary or names one that is not in it.
 */
export function readServicesAndThemes(): { services: Service[]; themes: Theme[] } {
  const read = file.parse(JSON.parse(readFileSync(new URL('services-and-themes.json', import.meta.url), 'utf8')));
  return {
    services: SERVICES.map((code) => ({ id: serviceId(code), code, ...read.services[code] })),
    themes: THEMES.map((code) => ({ id: themeId(code), code, ...read.themes[code] })),
  };
}
