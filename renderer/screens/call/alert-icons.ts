import {
  ArrowLeft,
  Clock,
  Ear,
  ListChecks,
  MessageSquareQuote,
  PhoneForwarded,
  ShieldCheck,
  Timer,
  AudioLines,
  Wind,
  type LucideIcon,
} from 'lucide-react';
import type { AlertKind } from '../../../app/coaching/alert-kinds.ts';

/** The pace alert's sign points left: left is where you want to be. */
export const alertIcons: Readonly<Record<AlertKind, LucideIcon>> = {
  boundary: ShieldCheck,
  interruption: Ear,
  phrase: MessageSquareQuote,
  'give-a-time': Clock,
  'offer-callback': PhoneForwarded,
  hold: Timer,
  silence: AudioLines,
  pace: ArrowLeft,
  breathe: Wind,
  listening: Ear,
  feeling: ListChecks,
  'name-and-number': ListChecks,
};
