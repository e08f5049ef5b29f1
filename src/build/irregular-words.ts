// Words whose forms the dictionaries list as words of their own, so that no rule leads from one to the other.
// Closed classes of the languages; vocabulary of the knowledge belongs to `forms:` in languages/<code>.yaml.
import type { Lang } from '../engine/types';

const ENGLISH = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: says said saying
get: gets got gotten getting
make: makes made making
know: knows knew known knowing
think: thinks thought thinking
take: takes took taken taking
see: sees saw seen seeing
come: comes came coming
give: gives gave given giving
find: finds found finding
tell: tells told telling
become: becomes became becoming
leave: leaves left leaving
feel: feels felt feeling
bring: brings brought bringing
begin: begins began begun beginning
keep: keeps kept keeping
hold: holds held holding
write: writes wrote written writing
stand: stands stood standing
hear: hears heard hearing
let: lets letting
mean: means meant meaning
set: sets setting
meet: meets met meeting
run: runs ran running
pay: pays paid paying
sit: sits sat sitting
speak: speaks spoke spoken speaking
lie: lies lay lain lied lying
lead: leads led leading
read: reads reading
grow: grows grew grown growing
lose: loses lost losing
fall: falls fell fallen falling
send: sends sent sending
build: builds built building
understand: understands understood understanding
draw: draws drew drawn drawing
break: breaks broke broken breaking
spend: spends spent spending
cut: cuts cutting
rise: rises rose risen rising
drive: drives drove driven driving
buy: buys bought buying
wear: wears wore worn wearing
choose: chooses chose chosen choosing
seek: seeks sought seeking
throw: throws threw thrown throwing
catch: catches caught catching
deal: deals dealt dealing
win: wins won winning
forget: forgets forgot forgotten forgetting
lay: lays laid laying
sell: sells sold selling
fight: fights fought fighting
bear: bears bore borne born bearing
teach: teaches taught teaching
eat: eats ate eaten eating
sing: sings sang sung singing
strike: strikes struck striking
hang: hangs hung hanged hanging
shake: shakes shook shaken shaking
ride: rides rode ridden riding
feed: feeds fed feeding
shoot: shoots shot shooting
drink: drinks drank drunk drinking
hit: hits hitting
arise: arises arose arisen arising
fly: flies flew flown flying
sleep: sleeps slept sleeping
steal: steals stole stolen stealing
hide: hides hid hidden hiding
lend: lends lent lending
swim: swims swam swum swimming
wake: wakes woke woken waking
sweep: sweeps swept sweeping
hurt: hurts hurting
cost: costs costing costed
put: puts putting
quit: quits quitting
shut: shuts shutting
bet: bets betting
burn: burns burned burnt burning
learn: learns learned learnt learning
dream: dreams dreamed dreamt dreaming
show: shows showed shown showing
swear: swears swore sworn swearing
beat: beats beaten beating
bite: bites bit bitten biting
blow: blows blew blown blowing
dig: digs dug digging
forbid: forbids forbade forbidden forbidding
forgive: forgives forgave forgiven forgiving
freeze: freezes froze frozen freezing
kneel: kneels knelt kneeling
overpay: overpays overpaid overpaying
prepay: prepays prepaid prepaying
repay: repays repaid repaying
resend: resends resent resending
ring: rings rang rung ringing
shine: shines shone shining
sink: sinks sank sunk sinking
spread: spreads spreading
stick: sticks stuck sticking
tear: tears tore torn tearing
undertake: undertakes undertook undertaken undertaking
withdraw: withdraws withdrew withdrawn withdrawing
withhold: withholds withheld withholding
man: men
woman: women
child: children
person: persons people
wife: wives
life: lives
foot: feet
tooth: teeth
mouse: mice
foreman: foremen
businessman: businessmen
gentleman: gentlemen
half: halves
self: selves
thief: thieves
`;

const UKRAINIAN = `
люди: людей людям людьми людях люде
дівчата: дівчат дівчатам дівчатами дівчатах
діти: дітей дітям дітьми дітях
друг: друга другу другові другом друзі друзів друзям друзями друзях друже
очі: очей очам очима очах
потрібен: потрібна потрібне потрібні
повинен: повинна повинне повинні
ніхто: нікого нікому ніким
хтось: когось комусь кимось
`;

const RUSSIAN = `
люди: людей людям людьми людях
деньги: денег деньгам деньгами деньгах
дети: детей детям детьми детях
друг: друга другу другом друге друзья друзей друзьям друзьями друзьях
мать: матери матерью матерей матерям матерями матерях
дочь: дочери дочерью дочерей дочерям дочерями дочерях
время: времени временем времена времен временам временами временах
ребенок: ребенка ребенку ребенком ребенке дети детей детям детьми детях
родители: родителей родителям родителями родителях
нужен: нужна нужно нужны
должен: должна должно должны
никто: никого никому никем
взять: возьму возьмешь возьмет возьмем возьмете возьмут возьми возьмите
ехать: еду едешь едет едем едете едут езжай езжайте поезжай поезжайте
хотеть: хочу хочешь хочет хотим хотите хотят
дать: дам дашь даст дадим дадите дадут дай дайте
есть: ем ешь ест едим едите едят ел ела ели
`;

/** Language → lemma → its other forms, spelt as in the dictionaries (ё as е). */
export const IRREGULAR_WORDS: Record<Lang, Record<string, string[]>> = {
  uk: readLines(UKRAINIAN),
  ru: readLines(RUSSIAN),
  en: readLines(ENGLISH),
};

function readLines(lines: string): Record<string, string[]> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(': '))
      .map(([lemma, forms]) => [lemma, forms.split(' ')]),
  );
}
