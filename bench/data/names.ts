import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const rows = z.array(z.object({ name: z.string().min(1) }));
const reference = new URL('../../seeds/reference/local-authorities.csv', import.meta.url);
const real = rows.parse(parse(readFileSync(reference), { columns: true })).map((row) => row.name);

/** How many areas of England are inspected: the national set. */
export const NATIONAL_AREAS = real.length;

const first =
  'Ab Ald Barn Birk Brack Bram Buck Carl Chel Clay Crom Dal Dray East Elm Fair Far Glen Graf Hal Hart Hay Hex Holm Ing Kel Kirk Lang Leigh Lin Marl Mel Nor Oak Ors Pem Pres Quar Rad Rush Sel Shir Stan Sut Tarn Thorn Up Wal Wen Yard';
const second =
  'bourne bridge bury by cester church combe cote dale den field ford ham hampton hurst ington land ley low mere minster more ness port rick sett shaw stead stoke thorpe ton ward well wick worth';
const kinds = ['', ' Vale', ' Forest', ' Coast', ' Moor', ' Sands', ' Heath', ' Water', ' Cross', ' Weald'];

function combination(index: number, ...lists: readonly (readonly string[])[]): string[] {
  let rest = index;
  return lists.map((list) => {
    const word = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    if (word === undefined) throw new Error(`There are no names left for number ${index}.`);
    return word;
  });
}

const firsts = first.split(' ');
const seconds = second.split(' ');

const combined = Array.from({ length: firsts.length * seconds.length * kinds.length }, (_, index) =>
  combination(index, firsts, seconds, kinds).join(''),
);
/** Real ones, then invented ones; "Halton" can be put together too, and is not invented a second time. */
const areas = [...new Set([...real, ...combined])];

/** The name of area number `index`: the real local authorities first, then invented ones. All differ. */
export function areaName(index: number): string {
  const name = areas[index];
  if (name === undefined) throw new Error(`There is no name for area ${index}.`);
  return name;
}

// Names without everyday short forms, so that no two of these people are one person to the identity rules.
const forenames =
  'Aaron Adele Agnes Aisha Alan Alma Amara Anita Anya Asha Bella Blair Bryony Carmen Carys Cecil Celia Claire Clive Colin Craig Dawn Deepa Derek Diego Edith Elena Elsa Emily Erin Esme Faith Farah Fiona Fleur Floyd Gail Gavin Gemma Glenn Grace Gwen Hana Harriet Hazel Heidi Helga Hugh Imran Ines Iris Isla Ivan Jade Janet Jarek Jasmin Joan Joyce Karen Karl Kiran Laila Lars Leila Lloyd Lorna Maeve Magnus Marie Marta Mavis Meera Mina Moira Nadia Neil Nora Olga Omar Oscar Owen Paula Petra Philippa Priya Quentin Rachel Raj Ravi Rhona Rhys Rita Roisin Ruth Sally Sanjay Sarah Shirin Sonia Stella Stuart Tanya Tessa Tilda Uma Vera Vikram Wanda Wendy Yusuf Zara Zelda'.split(
    ' ',
  );
const surnameStarts =
  'Ack Ash Bar Ben Black Bur Cal Cod Cran Dar Den Ed Fen Gar Had Har Hil Hol Kin Lam Mal Mor Nut Pen Ran Row San Shel Tin Wat'.split(
    ' ',
  );
const surnameEnds = 'bard croft den gate ham ing ley man more nell ridge sby son stone ter thwaite ton wood'.split(' ');

/** The name of person number `index`. All differ, up to fifty thousand. */
export function personName(index: number): string {
  const [forename = '', start = '', end = ''] = combination(index, forenames, surnameStarts, surnameEnds);
  if (index >= forenames.length * surnameStarts.length * surnameEnds.length) {
    throw new Error(`There is no name for person ${index}.`);
  }
  return `${forename} ${start}${end}`;
}
