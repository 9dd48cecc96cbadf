import { z } from 'zod';
import { settings, type Settings } from '../../app/settings.ts';
import { isRecord } from './policy.ts';

/**
 * Settings out of a file that anybody may have edited: what is valid is kept, field by field; a bad or missing field
 * takes that of `usual`, one that is unknown goes.
 * @returns the settings, and whether nothing had to be replaced
 */
export function repairSettings(
  stored: unknown,
  usual: Settings,
): { readonly settings: Settings; readonly sound: boolean } {
  const strict = settings.safeParse(stored);
  if (strict.success) return { settings: strict.data, sound: true };
  const repaired = settings.parse(repair(settings, stored, usual));
  return { settings: repaired, sound: false };
}

/** A file of an earlier Sidetone may lack fields; that is no damage and needs no notice. */
export function lacksFieldsOnly(stored: unknown, usual: Settings): boolean {
  return settings.safeParse(filled(stored, usual)).success;
}

function repair(schema: z.ZodType, stored: unknown, fallback: unknown): unknown {
  const parsed = schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  if (!(schema instanceof z.ZodObject) || !isRecord(stored) || !isRecord(fallback)) return fallback;
  const fields = Object.entries<z.ZodType>(schema.shape);
  return Object.fromEntries(fields.map(([key, field]) => [key, repair(field, stored[key], fallback[key])]));
}

function filled(stored: unknown, fallback: unknown): unknown {
  if (!isRecord(stored) || !isRecord(fallback)) return stored === undefined ? fallback : stored;
  return {
    ...stored,
    ...Object.fromEntries(Object.keys(fallback).map((key) => [key, filled(stored[key], fallback[key])])),
  };
}
