// The material of made-up descriptions: sentences with gaps, and what goes into the gaps. Seen by nobody but the meter.

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/)
const list = (text: string): string[] => text.split(' · ')

export const frames: readonly string[] = lines(`
  {organisation} offers {help} for {who} in and around {town}.
  We work with {who} {after}, at a pace that you set.
  Many people come to us because of {trouble}, and some cannot say yet what is wrong.
  You will meet the same {worker} each time, usually for {span}.
  The first visit is a talk over a cup of tea, and you are welcome to bring {companion}.
  Nobody here will ask you to go over everything that happened.
  We can help with {trouble}, {trouble} and {practical}.
  Our {room} is on {street}, {near}, and the bus stops outside.
  Groups meet {when} and have between six and ten people in them.
  If you would rather not come in, we can {remote}.
  {service} began in the {name} centre and is led today by a team of {worker}s and volunteers.
  There is {access}, and we can book an interpreter when we know in advance.
  Children and grown-ups have separate rooms, with toys, paints and blankets in each.
  Your notes are kept safe, and you may read them whenever you like.
  We speak with {agency} only when you agree, unless somebody is in danger.
  People tell us that {gain} after a few months.
  You can ask us yourself, or {agency} can write to us for you.
  We hold some places for {who}, because they so often wait the longest.
  The {name} project runs beside this and helps with {practical}.
  We are open {when}, and the phone is answered by a {worker}.
  It is fine to stop, to take a break, or to come back a year later.
  Our approach draws on {method}, explained in plain words before anything starts.
  Families who care for a child {after} can join the {name} evening.
  We know {town} well and can tell you about other help near {street}.
  In the holidays there are walks, cooking and {activity} for those who want company.
  A worker from {agency} visits once a month and can see people by arrangement.
`)

// biome-ignore format: one line a gap.
export const slots: Readonly<Record<string, readonly string[]>> = {
  help: list('one-to-one counselling · a listening ear · family support · a weekly group · play and art sessions · advice and practical help · mentoring · trauma-focused therapy · home visits · a drop-in · peer support · help with speaking up · support at court and with the police · a helpline'),
  who: list('children and young people · teenagers · parents and carers · women · men · adults of any age · foster and adoptive families · care leavers · young carers · people seeking asylum · students · people who served in the forces · grandparents raising a child · disabled people · mothers with a new baby · LGBT+ people'),
  after: list('after abuse in childhood · after a sudden death · who live with the effects of violence at home · after a frightening birth · who were hurt by somebody they trusted · after years of neglect · after an assault · who have been bullied · who lost their home · after leaving care · who had to flee · after an accident · whose parent drank or used drugs'),
  trouble: list('poor sleep and bad dreams · panic that comes out of nowhere · feeling numb · anger that frightens you · not eating · harming yourself · low mood · memories that will not stay away · trouble with trust · worry about a child · school refusal · drinking more than you want to · shame · loneliness · fear of going out · arguments at home · grief'),
  practical: list('housing and bills · benefits · forms and appeals · school meetings · finding a solicitor · seeing your records · travel to appointments · safety at home · immigration papers · getting back to work'),
  worker: list('support worker · counsellor · therapist · family worker · nurse · youth worker · psychologist · advocate · mentor · play therapist'),
  span: list('six to twelve weeks · up to a year · as long as it takes · eight meetings · one school term · twenty weeks'),
  companion: list('a friend · somebody you trust · your dog · a relative · your worker · your teacher'),
  room: list('quiet room · house · office · garden room · top floor · family room · hall · small clinic'),
  street: list('Mill Lane · Church Street · Station Road · the High Street · Queens Road · Victoria Terrace · Bridge Street · Market Place · Orchard Close · Chapel Walk'),
  near: list('behind the library · above the bakery · next to the health centre · opposite the park · a short walk from the station · beside the primary school'),
  when: list('on Monday mornings · on Tuesday and Thursday afternoons · on Wednesday evenings · on weekdays from nine to five · every other Saturday · in term time · late on Thursdays'),
  remote: list('talk by phone · meet by video · write to each other · visit you at home · come to your school · walk and talk outdoors'),
  access: list('a ramp and a wide toilet · a lift · a hearing loop · a room with low light · level access from the street · parking for blue badge holders · a crèche'),
  agency: list('your GP · the school · a social worker · the health visitor · the police · the council · another charity · the midwife'),
  gain: list('they sleep better · home is calmer · they feel less alone · the days are easier to plan · they laugh again · they know what to do when panic comes'),
  method: list('EMDR · cognitive behavioural therapy · attachment work · art therapy · mindfulness · family therapy · play therapy · body-based work · narrative work · compassion-focused therapy'),
  activity: list('football · sewing · music · swimming · gardening · boxing · pottery · cycling · drama'),
}

export const organisationEnds: readonly string[] = list(
  'Trust · Project · Centre · Partnership · Foundation · Counselling · Family Hub · Community Association · Support · Collective · Youth Service · NHS Team · Therapies · Network',
)
export const serviceEnds: readonly string[] = list(
  'Counselling · Support Group · Families · Young People · Drop-in · Outreach · Recovery Team · Mentoring · Listening Service · Therapy Rooms · Parent Programme · Advocacy · Bereavement Support · Helpline',
)
