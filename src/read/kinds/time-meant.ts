/** A time of day as people write times → the same as a plan has it, where it can mean no other. */

/** `2 pm`, `14h30`, `14.30`, `14:30 Uhr`. */
export function timeMeant(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h](\d{2})|h)?(?: ?h| ?uhr| ?o'clock)?(?: ?([ap])\.?m\.?)?$/.exec(text) ?? [];
  if (hours === '' || text === hours) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  const isTime = hour < 24 && Number(minutes) < 60 && (half === undefined || Number(hours) <= 12);
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}
