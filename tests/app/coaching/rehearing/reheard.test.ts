import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../app/call/words.ts';
import { believeReheard, worthRehearing } from '../../../../app/coaching/rehearing/reheard.ts';

/** Words of 0.3 s each; `faith?.5` was heard with confidence 0.5. */
const said = (text: string, atSeconds = 0): readonly Word[] =>
  text.split(' ').map((each, index) => {
    const [word = '', confidence = '1'] = each.split('?');
    return {
      text: word,
      startSeconds: atSeconds + index * 0.3,
      endSeconds: atSeconds + index * 0.3 + 0.3,
      confidence: Number(confidence),
    };
  });

describe('what a second hearing is believed', () => {
  it('a phrase to swap in the place of words that were in doubt, and says what stood there', () => {
    expect(
      believeReheard(
        said('you should have faith?.5 different option'),
        said('you should have picked different option'),
      ),
    ).toEqual([
      expect.objectContaining({
        technique: 'accusatory',
        firstHeard: 'you should have faith',
        quote: 'you should have picked',
        startSeconds: 0,
      }),
    ]);
  });

  it('nothing where the first hearing was sure', () => {
    expect(
      believeReheard(said('you should have faith different option'), said('you should have picked different option')),
    ).toEqual([]);
  });

  it('nothing that both hearings agree on: the first has said it', () => {
    expect(believeReheard(said('you need?.4 to calm down'), said('you need to calm down'))).toEqual([]);
  });

  it('no negation that only it has heard', () => {
    expect(believeReheard(said('we can?.5 do that for you'), said("we can't do that for you"))).toEqual([]);
  });

  it('no phrase of two words and no jargon', () => {
    expect(believeReheard(said('you know?.5 why?.4'), said('there no way'))).toEqual([]);
    expect(believeReheard(said('your r?.4 i?.4 am?.4 is late'), said('your r m a is late'))).toEqual([]);
  });

  it('no word that the second recogniser is unsure of itself', () => {
    expect(
      believeReheard(
        said('you should have faith?.5 different option'),
        said('you should have picked?.4 different option'),
      ),
    ).toEqual([]);
  });

  it('nothing where nothing was heard before', () => {
    expect(believeReheard(said('thank you', 60), said('you should have picked different option'))).toEqual([]);
  });

  it('only utterances with a doubtful word are worth it', () => {
    expect(worthRehearing(said('thank you very much'))).toBe(false);
    expect(worthRehearing(said('thank you merry?.6 much'))).toBe(true);
    expect(worthRehearing(said('hm?.4'))).toBe(false);
    expect(worthRehearing([])).toBe(false);
  });
});
