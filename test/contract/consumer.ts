import { print } from 'graphql';
import { AreasWithDcoCapacityWeaknessDocument as question, type AreasWithDcoCapacityWeaknessQuery } from './generated.ts';

const body = JSON.stringify({ query: print(question) });
const response = await fetch('http://localhost:4000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const { data } = (await response.json()) as { data: AreasWithDcoCapacityWeaknessQuery };
for (const { name, mentions } of data.areas.nodes) console.log(name, mentions.nodes[0]?.page, mentions.nodes[0]?.quote);
