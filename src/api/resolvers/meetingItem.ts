import type { MeetingItemResolvers, SpeakerResolvers } from '../generated/resolvers.ts';
import { mentions } from '../lists/mentions.ts';
import { listOf } from './listOf.ts';
import { place } from './place.ts';

export const meetingItem: MeetingItemResolvers = {
  ...place,
  speaker: (row) => (row.speakerName == null && row.speakerRole == null ? null : row),
  mentions: listOf(mentions, 'ITEM'),
};

export const speaker: SpeakerResolvers = {
  name: ({ speakerName }) => speakerName,
  role: ({ speakerRole }) => speakerRole,
  person: ({ id, speakerName }, _args, { loaders }) => (speakerName == null ? null : loaders.speaker.find(id)),
};
