import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/mentions/findMentions.ts';
import { findingsIn, mentionsIn } from './support/reading.ts';

const servicesOf = (text: string) =>
  mentionsIn('EFFECTIVE', text)
    .filter((one) => !one.anaphoric)
    .map((one) => one.service);

describe('the services that a sentence names', () => {
  it.each([
    ['The designated clinical officer (DCO) gives good advice.', ['DCO']],
    ['The designated medical officer or designated clinical officer attends the board.', ['DMO', 'DCO']],
    ['The designated medical and clinical officers work well together.', ['DMO', 'DCO']],
    ['The designated clinical officer (DCO) and medical officer roles are embedded.', ['DCO', 'DMO']],
    ['The DMO/DCO role is well established.', ['DMO', 'DCO']],
    ['A designated social care officer is in post.', ['DSCO']],
    ['Children and young people’s mental health services (CYPMHS) are responsive.', ['CAMHS']],
    ['CAHMS staff visit schools.', ['CAMHS']],
    ['CAMHs and Camhs are the same, and so are DSCo and SENDiass.', ['CAMHS', 'DSCO', 'SENDIASS']],
    ['The child & adolescent mental health service is trusted.', ['CAMHS']],
    ['Mental health services for young people are overstretched.', ['CAMHS']],
    ['The young people’s mental health service is responsive.', ['CAMHS']],
    ['The child, adolescent mental health service is helpful.', ['CAMHS']],
    ['SEND information, advice and support services help families.', ['SENDIASS']],
    ['The special educational needs and disability information, advice and support service is valued.', ['SENDIASS']],
    ['IASS helps families.', ['SENDIASS']],
    ['Occupational and speech and language therapies are provided in schools.', ['OT', 'SALT']],
    ['Speech and language and occupational therapists support schools.', ['SALT', 'OT']],
    ['The speech and language team visits nurseries.', ['SALT']],
    ['Physiotherapists visit special schools.', ['PHYSIO']],
    ['Speech & language, occupational and physical therapists visit schools.', ['SALT', 'OT', 'PHYSIO']],
    ['Shortages of educational and clinical psychologists delay advice.', ['EP']],
    ['Waiting lists remain too long for those children with attention deficit hyperactivity disorder.', ['ND_PATHWAY']],
    ['Leaders are increasing capacity for ND assessments.', ['ND_PATHWAY']],
    ['Educational psychologists and EPs in training support schools.', ['EP']],
    ['Health visitors and school nurses share information.', ['HEALTH_VISITING', 'SCHOOL_NURSING']],
    ['School-nurse clinics are well attended.', ['SCHOOL_NURSING']],
    ['The parent/carer forum is active.', ['PCF']],
    ['The parents’ and carers’ forum is active.', ['PCF']],
    ['Short-break provision and respite are valued.', ['SHORT_BREAKS']],
    ['Waiting times for autism assessments are falling.', ['ND_PATHWAY']],
    ['The neuro-developmental pathway works well.', ['ND_PATHWAY']],
    ['Children are assessed quickly for attention deficit hyperactivity disorder.', ['ND_PATHWAY']],
    ['The local SEND offer is easy to use.', ['LOCAL_OFFER']],
    ['Few know of the local offer; of those who do, most find it helpful.', ['LOCAL_OFFER']],
    ['Waits for an autism assessment are around 20 weeks.', ['ND_PATHWAY']],
    ['Alternative education providers work well with schools.', ['AP']],
    ['EHC plans are of high quality.', ['EHCP']],
    ['Most assessments are completed well within the statutory timescale.', ['EHCP']],
    ['The designated clinical, medical and social care officers meet each week.', ['DCO', 'DMO', 'DSCO']],
    ['A designated social care lead officer is in post.', ['DSCO']],
    ['Mental health services for children and young people are overstretched.', ['CAMHS']],
    ['The children’s emotional well-being and mental health service (CAMHS) is good.', ['CAMHS']],
    ['The SEND independent advice service is trusted.', ['SENDIASS']],
    ['The impartial information, advice and support service is well used.', ['SENDIASS']],
    ['Waiting times for speech and language have fallen.', ['SALT']],
    ['The speech, language and communication service is well regarded.', ['SALT']],
    ['Speech and language, occupational and physiotherapists train staff together.', ['SALT', 'OT', 'PHYSIO']],
    ['Educational, child and community psychologists listen to children.', ['EP']],
    ['School-based nurses train staff.', ['SCHOOL_NURSING']],
    ['The special schools’ nursing team is valued.', ['SCHOOL_NURSING']],
    ['The forum for parents and carers is strong.', ['PCF']],
    ['The parent carer participation forum is strong.', ['PCF']],
    ['Anyshire Parent Carers are trusted by leaders.', ['PCF']],
    ['Family Voice Anyshire is trusted by leaders.', ['PCF']],
    ['Shortbreaks and short-term breaks are popular.', ['SHORT_BREAKS']],
    ['Alternative education is well planned.', ['AP']],
    ['The EHCNA process is thorough.', ['EHCP']],
    ['The designated health officer and the designated social care lead work together.', ['DCO', 'DSCO']],
    ['Adolescent mental health services and child and adolescent psychiatry are valued.', ['CAMHS']],
    ['CYP mental health services are hard to reach.', ['CAMHS']],
    ['The parent partnership service gives impartial advice.', ['SENDIASS']],
    ['The impartial advice and support service is valued.', ['SENDIASS']],
  ])('%s', (sentence, services) => {
    expect(servicesOf(sentence).toSorted()).toEqual(services.toSorted());
  });
});

describe('words that only look like a service', () => {
  it.each([
    'Children with speech, language and communication needs do well.',
    'Speech and language difficulties are identified early.',
    'Children with a diagnosis of autism do well at school.',
    'There is a good local offer of activities for teenagers.',
    'Therapists support schools well.',
    'The ot and the ap are not abbreviations in small letters.',
    'Send the form to school, and dco or salt in small letters are no services either.',
    'Waits for a wheelchair are long for children who have autism.',
    'Families wait too long for attention from the council.',
    'Families visit health centres and schools employ nurses.',
    'Children’s access to help for speech and language needs is good.',
    'Careers information, advice and guidance services help young people.',
    'Mental health support teams work well with schools.',
    'Parents and carers speak well of family hubs.',
  ])('%s', (sentence) => {
    expect(servicesOf(sentence)).toEqual([]);
  });
});

describe('plans count only where the sentence judges them', () => {
  it.each([
    ['EXPERIENCE', 'Children with EHC plans attend school regularly.', 0],
    ['EXPERIENCE', 'Many young people who have an EHC plan go on to college.', 0],
    ['NEEDS_BETTER', 'The number of children with an EHC plan has doubled.', 0],
    ['NEEDS_BETTER', 'Parents apply for an EHC plan to get help.', 0],
    ['NEEDS_BETTER', 'Too many children have an EHC plan that is out of date.', 1],
    ['NEEDS_BETTER', 'EHC plans rarely include advice from social care.', 1],
    ['EFFECTIVE', 'The quality of EHC plans is improving.', 1],
  ] as const)('%s: %s', (section, sentence, count) => {
    expect(mentionsIn(section, sentence)).toHaveLength(count);
  });

  it('a letter calls them plans after naming them; in a report the bare word only refers back', () => {
    const finding = 'EHC plans are of poor quality. These plans do not describe children’s health needs.';
    const again = (kind: 'INSPECTION_LETTER' | 'INSPECTION_REPORT') => mentionsIn('MEET_DEVELOPMENT', finding, kind)[1];
    expect(again('INSPECTION_LETTER')).toMatchObject({ service: 'EHCP', anaphoric: false });
    expect(again('INSPECTION_REPORT')).toMatchObject({ service: 'EHCP', anaphoric: true });
  });
});

describe('local names, where the document says whose they are', () => {
  it.each([
    [
      'Mindworks, the child and adolescent mental health service, is trusted.',
      'Mindworks sees children quickly.',
      'CAMHS',
    ],
    ['The parent carer forum, known as Family Voice, is active.', 'Family Voice works well with leaders.', 'PCF'],
    ['Leaders value the parent carer forum, Parents in Power, for its advice.', 'Parents in Power is thriving.', 'PCF'],
    ['SENDIASS, known locally as ‘Ask Us’, is valued.', 'Ask Us gives clear advice.', 'SENDIASS'],
    ['The parent and carers’ forum (PACT) is valued.', 'PACT helps families.', 'PCF'],
    ['Families praise ‘Growing Minds’, the neurodevelopmental pathway.', 'Growing Minds is effective.', 'ND_PATHWAY'],
    [
      'The child and adolescent mental health service (Mindworks) is trusted.',
      'Mindworks sees children quickly.',
      'CAMHS',
    ],
    ['Families trust Ask Sam (Anyshire’s independent advice and support service).', 'Ask Sam is valued.', 'SENDIASS'],
    ['Anyshire Parents Together (APT, Anyshire’s parent carer forum) is strong.', 'APT leads well.', 'PCF'],
    ['Carers for Change (CfC), the local parent carer forum, is strong.', 'CfC leads well.', 'PCF'],
    ['The parent carer forum, Carers for Change (CfC), is strong.', 'Carers for Change leads well.', 'PCF'],
    ['Leaders trust the parent carer forum (Carers for Change, CfC).', 'CfC leads well.', 'PCF'],
    ['‘Brightside’, the local CAMHS provision, is good.', 'Brightside helps quickly.', 'CAMHS'],
    ['The parent forum, SAIL, is effective.', 'Sail is valued.', 'PCF'],
    ['Carers for Change acts as the parent carer forum.', 'Carers for Change leads well.', 'PCF'],
    ['The parent carer forum for the area, Carers for Change, is strong.', 'Carers for Change leads well.', 'PCF'],
    ['Members of Carers for Change, the parent carer forum, are heard.', 'Carers for Change leads well.', 'PCF'],
    ['BrightMinds (CAMHS) helps quickly.', 'BrightMinds is trusted.', 'CAMHS'],
    ['The local CAMHS offer, BrightMinds, is good.', 'BrightMinds is trusted.', 'CAMHS'],
    ['The local offer website, ‘SEND Anyshire’, is good.', 'SEND Anyshire is easy to use.', 'LOCAL_OFFER'],
    ['Kites is the local SENDIASS.', 'Kites answers families quickly.', 'SENDIASS'],
    ['The Den is Anyshire’s CAMHS.', 'The Den sees children quickly.', 'CAMHS'],
    [
      'Beacon, the special educational needs and disability information, advice and support service (SENDIASS), is valued.',
      'Beacon answers families quickly.',
      'SENDIASS',
    ],
    ['Many turn to the local CAMHS, Willow.', 'Willow sees children quickly.', 'CAMHS'],
    [
      'Many turn to Willow, Anyshire’s child and adolescent mental health service (CAMHS).',
      'Willow sees them quickly.',
      'CAMHS',
    ],
    ['SENDIASS, known as iCARE, is valued.', 'Families trust iCARE.', 'SENDIASS'],
    ['Off the Wall, the local CAMHS, is good.', 'Off the Wall helps quickly.', 'CAMHS'],
  ])('%s … %s', (definition, use, service) => {
    const mentions = findMentions(findingsIn('EFFECTIVE', [definition, use]));
    expect(mentions.at(-1)).toMatchObject({ service, quote: use, anaphoric: false });
  });

  it.each([
    ['The PCF, Healthwatch and SENDIASS work well together.', 'Healthwatch helps families.'],
    ['In Oldtown, the parent carer forum is active.', 'Oldtown is well led.'],
    ['Leaders, the parent carer forum and schools plan together.', 'Leaders know the area well.'],
    ['Trust is the parent carer forum’s aim.', 'Trust is high.'],
    ['This is the local SENDIASS.', 'This helps families.'],
    ['Oldtown is the CAMHS lead for the county.', 'Oldtown is well led.'],
    ['Leaders work with Amble, which hosts the local SENDIASS.', 'Amble helps families.'],
    ['Help comes from the local CAMHS, Kite, and others.', 'Kite helps families.'],
  ])('no local name: %s … %s', (sentence, after) => {
    const mentions = findMentions(findingsIn('EFFECTIVE', [sentence, after]));
    expect(mentions.filter((one) => one.quote === after)).toEqual([]);
  });
});
