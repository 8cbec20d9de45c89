/** What a body needs of its slide, before it is known where it will stand. */
import type { BodyPlace, Frame } from '../placed.ts';

export interface LaidBody {
  /** The least in which its words have room, in CSS pixels. */
  readonly height: number;
  /** How far it is drawn out where there is more; infinite for what takes all. */
  readonly comfortable: number;
  /** Whether its words break where they should: a cell narrower than its longest word breaks it. */
  readonly wide: boolean;
  readonly place: (at: Frame) => BodyPlace;
}
