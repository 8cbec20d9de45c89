/** The words of English that sound wrong beside a date gone by; a language file adds its own to them. */
import type { TenseWords } from './project.ts';

const english: TenseWords = {
  later: phrases(`
    will be|will have|will take|will meet|will hold|will host|will open|will begin|will start|will end|will report|will decide|will set
    will publish|will present|will become|will continue|will discuss|will consider|will submit|will convene|will include|will come
    shall be|is expected to|are expected to|is to be|are to be|is to take|is to meet|is to report|are to meet|is planned|are planned
    is scheduled|are scheduled|is due|are due|is about to|are about to|upcoming|forthcoming|next year|next month|has yet to|have yet to
    is still to|are still to
  `),
  now: phrases(
    'currently|at present|presently|at the moment|is now|are now|now is|now are|has now|have now|as yet|so far|is today|are today',
  ),
  frames: phrases('since|of|from|than|as of|as at|after|the|that|this'),
  breaks: phrases('and|but|while|whereas|yet|though|although|which|who|where|because|so that'),
};

const none: TenseWords = { later: [], now: [], frames: [], breaks: [] };

export function tenseWords(language: string, own: TenseWords): TenseWords {
  const base = language === 'en' || language.startsWith('en-') ? english : none;
  return {
    later: [...base.later, ...own.later],
    now: [...base.now, ...own.now],
    frames: [...base.frames, ...own.frames],
    breaks: [...base.breaks, ...own.breaks],
  };
}

function phrases(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((each) => each !== '');
}
